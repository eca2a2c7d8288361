/** A picture of a rich text; `type` is null for a format that no browser shows. */
export type RtfPicture = { type: 'image/png' | 'image/jpeg' | null; bytes: Uint8Array }

type Group = { skipped: boolean; picture: { type: RtfPicture['type']; hex: string[] } | undefined }

/** Copies of pictures for old programs, and pictures outside the copied text. */
const skippedGroups = new Set(
  (
    'nonshppict listpicture header headerl headerr headerf footer footerl footerr footerf ' +
    'background pntxtb template'
  ).split(' '),
)

const bytesOf = (hex: string): Uint8Array => {
  const bytes = new Uint8Array(hex.length >> 1)
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)
  }
  return bytes
}

const token = /[{}]|\\(?:'[\da-f]{2}|([a-z]+)(-?\d+)? ?|[^a-z])|[^\\{}]+/gi

/**
 * The pictures of an RTF text in reading order, one for each that the text shows: Word puts their
 * bytes there, while its HTML only names files on the writer's disk.
 */
export const rtfPictures = (rtf: string): RtfPicture[] => {
  const found: RtfPicture[] = []
  const open: Group[] = [{ skipped: false, picture: undefined }]
  token.lastIndex = 0
  for (let match = token.exec(rtf); match; match = token.exec(rtf)) {
    const [text, word, number] = match
    const group = open.at(-1)
    if (!group) return found
    if (text === '{') open.push({ skipped: group.skipped, picture: undefined })
    else if (text === '}') {
      open.pop()
      if (group.picture && !group.skipped) {
        const { type, hex } = group.picture
        found.push({ type, bytes: type ? bytesOf(hex.join('')) : new Uint8Array() })
      }
    } else if (word === 'pict') group.picture = { type: null, hex: [] }
    else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
    else if (word && skippedGroups.has(word)) group.skipped = true
    else if (word === 'pngblip' && group.picture) group.picture.type = 'image/png'
    else if (word === 'jpegblip' && group.picture) group.picture.type = 'image/jpeg'
    else if (!text.startsWith('\\')) group.picture?.hex.push(text.replace(/[^\da-f]+/gi, ''))
  }
  return found
}
