/** Why a backup or restore stopped; its message is one line for the person who ran it. */
export class BackupError extends Error {
  readonly code: string

  /** @param code stable name of the reason, such as `archive-damaged` */
  constructor(code: string, vi: string, en: string) {
    super(`${vi} (${en}) [${code}]`)
    this.name = 'BackupError'
    this.code = code
  }
}

/** An archive that is not what a backup of ours wrote. */
export const damaged = (vi: string, en: string): BackupError =>
  new BackupError(
    'archive-damaged',
    `Tệp sao lưu không dùng được, chưa thay đổi gì: ${vi}`,
    `The archive cannot be used, nothing was changed: ${en}`,
  )
