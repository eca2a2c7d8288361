/** What is wrong with a captions file, and in which line (from 1). */
export class CaptionsError extends Error {
  readonly line: number
  readonly vi: string
  readonly en: string

  constructor(line: number, vi: string, en: string) {
    super(`Line ${line}: ${en}`)
    this.name = 'CaptionsError'
    this.line = line
    this.vi = vi
    this.en = en
  }
}

/** One caption; times in milliseconds. */
export type Cue = { from: number; to: number; settings: string; lines: string[] }

const time = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})`
const timing = new RegExp(String.raw`^\s*${time}\s+-->\s+${time}(?:\s+(.*))?$`)
const settingForm = /^(?:(?:align|line|position|size|vertical|region):[\w%.,-]{1,40}(?:\s+|$))*$/

const maxCues = 5000

const milliseconds = (part: readonly (string | undefined)[]): number => {
  const [hours = '0', minutes = '0', seconds = '0', rest = '0'] = part
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)
}

const readTiming = (line: string, at: number): Omit<Cue, 'lines'> => {
  const found = timing.exec(line)
  if (!found)
    throw new CaptionsError(
      at,
      'thời gian phải viết như 00:00:01.000 --> 00:00:04.000',
      'write the time as 00:00:01.000 --> 00:00:04.000',
    )
  const over = [found[2], found[3], found[6], found[7]].some((value) => Number(value) > 59)
  const [from, to] = [milliseconds(found.slice(1, 5)), milliseconds(found.slice(5, 9))]
  if (over || to <= from)
    throw new CaptionsError(
      at,
      'thời điểm kết thúc phải sau thời điểm bắt đầu, phút và giây từ 00 đến 59',
      'the end must come after the start, minutes and seconds go from 00 to 59',
    )
  const settings = (found[9] ?? '').trim()
  return { from, to, settings: settingForm.test(settings) ? settings : '' }
}

const isControl = (letter: string): boolean =>
  (letter < ' ' && letter !== '\t') || letter === '\u007f' || letter === '\ufffd'

/** Only what WebVTT knows as tags stays; other angle brackets become text. */
const cleanText = (line: string): string =>
  line
    .replace(/&(?!(?:amp|lt|gt|nbsp|lrm|rlm);)/g, '&amp;')
    .replace(/<(?!\/?(?:b|i|u|v|lang|ruby|rt)(?:[\s.>]))/g, '&lt;')
    .replaceAll('-->', '→')
    .trimEnd()

const skipBlock = (lines: readonly string[], from: number): number => {
  let at = from
  while (at < lines.length && lines[at]?.trim()) at += 1
  return at
}

/**
 * Reads a WebVTT or SRT file. Notes, styles and regions of WebVTT are left out.
 *
 * @throws CaptionsError naming the line
 */
export const readCaptions = (text: string): Cue[] => {
  const lines = text
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
  const cues: Cue[] = []
  let at = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '') ? skipBlock(lines, 0) : 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (!line.trim()) {
      at += 1
      continue
    }
    if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line)) {
      at = skipBlock(lines, at)
      continue
    }
    if (!line.includes('-->') && (lines[at + 1] ?? '').includes('-->')) at += 1
    const head = readTiming(lines[at] ?? '', at + 1)
    const end = skipBlock(lines, at + 1)
    const texts = lines.slice(at + 1, end)
    const strange = texts.findIndex((one) => one.length > 500 || [...one].some(isControl))
    if (strange >= 0)
      throw new CaptionsError(
        at + 2 + strange,
        'chữ quá dài hoặc có ký tự không đọc được; hãy lưu tệp dạng UTF-8',
        'the text is too long or not readable; save the file as UTF-8',
      )
    if (texts.length > 0) cues.push({ ...head, lines: texts.map(cleanText) })
    if (cues.length > maxCues)
      throw new CaptionsError(at + 1, `tối đa ${maxCues} câu phụ đề`, `at most ${maxCues} captions`)
    at = end
  }
  if (cues.length === 0)
    throw new CaptionsError(1, 'tệp không có câu phụ đề nào', 'the file has no captions')
  return cues
}

const two = (value: number): string => String(value).padStart(2, '0')

const clock = (moment: number): string => {
  const seconds = Math.floor(moment / 1000)
  const rest = String(moment % 1000).padStart(3, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}.${rest}`
}

/** Writes captions as WebVTT, in one agreed form. */
export const writeVtt = (cues: readonly Cue[]): string => {
  const blocks = cues.map(({ from, to, settings, lines }) =>
    [`${clock(from)} --> ${clock(to)}${settings ? ` ${settings}` : ''}`, ...lines].join('\n'),
  )
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`
}
