import type { SheetDecision, SheetStanding } from '../../core/sheet.ts'
import type { Stage } from '../../core/definition.ts'
import type { Workflow } from '../options.ts'

const steps: Record<string, string> = {
  submit: 'Trình duyệt',
  approve: 'Duyệt',
  return: 'Trả lại',
  recall: 'Rút lại',
  publish: 'Đăng',
  unpublish: 'Gỡ',
  takeDown: 'Gỡ khẩn',
  fastTrack: 'Đăng khẩn',
  signOff: 'Duyệt sau',
  schedule: 'Hẹn giờ',
  expire: 'Gỡ do quá hạn duyệt sau',
  adopt: 'Tiếp nhận nội dung có sẵn',
}

/** What the sheet calls a decision. */
export const stepWords = (
  { action, stage }: SheetDecision,
  stages: readonly Stage[],
  labels: Workflow['collections'][string]['definition']['labels'] = {},
): string => {
  const at = stages.find(({ name }) => name === stage)
  if (action === 'approve' && at) return at.approveLabel.vi
  if (action === 'signOff' && at) return `Duyệt sau: ${at.label.vi}`
  return labels[action as keyof typeof labels]?.vi ?? steps[action] ?? action
}

/** Where the version stands. */
export const standingWords = (
  standing: SheetStanding,
  stage: string | null,
  stages: readonly Stage[],
): string => {
  if (standing === 'live') return 'Đã duyệt, đang công khai'
  if (standing === 'approved') return 'Đã duyệt, chờ đăng'
  return `Đang trình, chờ ${stages.find(({ name }) => name === stage)?.label.vi ?? stage ?? ''}`
}

const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** The person's office as the sheet words it: position and body. */
export const seatWords = ({ seat }: SheetDecision, workflow: Workflow): string => {
  if (!seat) return ''
  const position = workflow.sheet?.positions?.[seat.position]?.vi
  const body = workflow.bodies[seat.body]?.vi ?? seat.body
  return [position, body].filter(Boolean).join(', ')
}

/** The lines above a signature: the signing words of the capacity, or body and position. */
export const signingLines = (
  decision: SheetDecision,
  workflow: Workflow,
  label: string,
): readonly string[] => {
  const { principal = 'CHỦ TỊCH', collective = 'ỦY BAN NHÂN DÂN', positions } = workflow.sheet ?? {}
  const position = positions?.[decision.seat?.position ?? '']?.vi
  const own = position ? [upper(position)] : []
  switch (decision.capacity) {
    case 'own':
      return own.length > 0 ? own : [upper(label)]
    case 'KT':
      return [`KT. ${principal}`, ...own]
    case 'TM':
      return [`TM. ${collective}`, ...own]
    case 'TM-KT':
      return [`TM. ${collective}`, `KT. ${principal}`, ...own]
    case 'TUQ':
    case 'TL':
      return [`${decision.capacity}. ${principal}`, ...(own[0] === principal ? [] : own)]
    case null:
      return [upper(label), ...own]
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `14:05 ngày 25/11/2026`, in Vietnam's time. */
export const momentWords = (iso: string): string => {
  const at = new Date(Date.parse(iso) + 7 * 3_600_000)
  const day = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())} ngày ${day}`
}
