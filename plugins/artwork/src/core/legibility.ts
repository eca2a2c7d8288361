import { coarsePitch, deadBoxesOf, safeMarginOf, type Screen } from './screen.ts'
import { syllablesOf } from './syllables.ts'
import type { Text } from './text.ts'
import type { Box, TextBlock } from './text-block.ts'

/** What makes a text hard to read on a screen. */
export type LegibilityFaultCode =
  'capitals-too-low' | 'capitals-too-few-pixels' | 'reads-too-long' | 'on-dead-module'

/** Something that makes a text hard to read, with the mend. */
export type LegibilityFault = { code: LegibilityFaultCode; text: Text }

/** `near` is read from half the distance only, as names of issuers are by custom. */
export type Verdict = 'clear' | 'near' | 'unclear'

/** How well one text is read. */
export type TextLegibility = {
  field: string
  verdict: Verdict
  /** Height of its capitals, and the least for this screen: 0 pixels where the pitch asks for none. */
  capitals: { pixels: number; mm: number }
  need: { pixels: number; mm: number }
  /** How far away it is read, in metres. */
  readFrom: number
  syllables: number
  /** Seconds that reading it in passing takes. */
  seconds: number
  faults: LegibilityFault[]
}

/** How well a picture is read on a screen. */
export type Legibility = {
  /** The verdict on its largest text: the message. */
  verdict: Verdict
  summary: Text
  /** Seconds that all of it takes, and so the least that it should stand. */
  seconds: number
  texts: TextLegibility[]
}

/** Capitals are to be that many millimetres high for each metre of distance. */
const mmPerMetre = 2.8

/** Least capitals on a coarse screen in pixels, or stacked marks run together. */
const leastPixels = 16

/** A message is read within this time in passing, in seconds, at that many syllables a second. */
const reading = { most: 6, perSecond: 2.6 } as const

const maxSyllables = Math.floor(reading.most * reading.perSecond)

const one = (value: number, language: keyof Text): string => {
  const text = String(Math.round(value * 10) / 10)
  return language === 'vi' ? text.replace('.', ',') : text
}

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** How many syllables would be set large enough: in one line length counts, in several area does. */
const fittingSyllables = ({ lines }: TextBlock, syllables: number, share: number): number =>
  Math.max(1, Math.floor(syllables * (lines.length > 1 ? share * share : share)))

const lowFault = (
  block: TextBlock,
  screen: Screen,
  { capitals, need, readFrom, syllables }: Omit<TextLegibility, 'verdict' | 'faults'>,
): LegibilityFault => {
  const fitting = fittingSyllables(block, syllables, capitals.mm / need.mm)
  const { distance } = screen
  return {
    code: 'capitals-too-low',
    text: {
      vi: `Chữ hoa cao ${one(capitals.mm, 'vi')} mm, cần ${one(need.mm, 'vi')} mm để đọc từ ${one(distance, 'vi')} m; hiện chỉ đọc được từ ${one(readFrom, 'vi')} m. Rút còn khoảng ${fitting} tiếng, bỏ bớt mục khác, hoặc dùng màn hình lớn hơn.`,
      en: `Capitals are ${one(capitals.mm, 'en')} mm high and need ${one(need.mm, 'en')} mm to be read from ${one(distance, 'en')} m; they are read from ${one(readFrom, 'en')} m. Shorten it to about ${fitting} syllables, leave another text out, or use a larger screen.`,
    },
  }
}

const fewFault = (
  block: TextBlock,
  { capitals, need, syllables }: Omit<TextLegibility, 'verdict' | 'faults'>,
): LegibilityFault => {
  const fitting = fittingSyllables(block, syllables, capitals.pixels / need.pixels)
  return {
    code: 'capitals-too-few-pixels',
    text: {
      vi: `Chữ hoa chỉ cao ${Math.round(capitals.pixels)} điểm ảnh; màn hình thô cần ${need.pixels} để dấu Ậ Ễ Ở không dính. Rút còn khoảng ${fitting} tiếng hoặc bỏ bớt mục khác.`,
      en: `Capitals are only ${Math.round(capitals.pixels)} pixels high; a coarse screen needs ${need.pixels}, or the marks of Ậ Ễ Ở run together. Shorten it to about ${fitting} syllables, or leave another text out.`,
    },
  }
}

const longFault = ({ syllables, seconds }: TextLegibility): LegibilityFault => ({
  code: 'reads-too-long',
  text: {
    vi: `Đọc ${syllables} tiếng mất khoảng ${one(seconds, 'vi')} giây, quá ${reading.most} giây. Rút còn ${maxSyllables} tiếng, hoặc chia thành hai hình.`,
    en: `Reading ${syllables} syllables takes about ${one(seconds, 'en')} seconds, over ${reading.most}. Shorten it to ${maxSyllables} syllables, or make two pictures of it.`,
  },
})

const deadFault: LegibilityFault = {
  code: 'on-dead-module',
  text: {
    vi: 'Chữ nằm trên mô-đun hỏng, sẽ mất nét. Hãy thay mô-đun, hoặc đổi mẫu, đổi màn hình.',
    en: 'The text lies on a dead module and loses strokes. Replace the module, or choose another template or screen.',
  },
}

const look = (block: TextBlock, screen: Screen): TextLegibility => {
  const { x, y, width, height } = block.ink
  const { left, top } = safeMarginOf(screen)
  const words = block.lines.map(({ text }) => text).join(' ')
  const syllables = syllablesOf(words)
  const mm = block.capitals * screen.pitch
  const needed = mmPerMetre * screen.distance
  const facts: TextLegibility = {
    ...{ field: block.field, verdict: 'clear', faults: [], syllables },
    capitals: { pixels: block.capitals, mm },
    need: { pixels: screen.pitch >= coarsePitch ? leastPixels : 0, mm: needed },
    readFrom: Math.floor((mm / mmPerMetre) * 10) / 10,
    seconds: syllables / reading.perSecond,
  }
  // Whole pixels are drawn: half of one is no difference that anybody sees.
  const low = mm + screen.pitch / 2 < needed
  const few = Math.round(block.capitals) < facts.need.pixels
  const ink = { x: x + left, y: y + top, width, height }
  const dead = deadBoxesOf(screen).some((box) => meets(box, ink))
  const long = facts.seconds > reading.most
  const half = mm * 2 >= needed && !few && !dead && !long
  return {
    ...facts,
    verdict: !(low || few || dead || long) ? 'clear' : half ? 'near' : 'unclear',
    faults: [
      ...(low ? [lowFault(block, screen, facts)] : []),
      ...(few ? [fewFault(block, facts)] : []),
      ...(long ? [longFault(facts)] : []),
      ...(dead ? [deadFault] : []),
    ],
  }
}

const summaryOf = (verdict: Verdict, message: TextLegibility, { distance }: Screen): Text => {
  const at = { vi: one(distance, 'vi'), en: one(distance, 'en') }
  const near = { vi: one(message.readFrom, 'vi'), en: one(message.readFrom, 'en') }
  if (verdict === 'clear')
    return { vi: `Đọc rõ từ ${at.vi} m.`, en: `Read clearly from ${at.en} m.` }
  if (verdict === 'near')
    return {
      vi: `Chỉ đọc rõ khi lại gần ${near.vi} m; màn hình này nhìn từ ${at.vi} m.`,
      en: `Read clearly only from ${near.en} m; this screen is seen from ${at.en} m.`,
    }
  return { vi: `Khó đọc từ ${at.vi} m.`, en: `Hard to read from ${at.en} m.` }
}

/**
 * How well the texts of a picture are read on a screen: the height of capitals for the distance (2.8
 * mm a metre) and in pixels (16 on screens from P4 on), the time that reading takes (under 6
 * seconds), and dead modules.
 *
 * @param texts as they were set, in pixels of the composed area inside the safe area
 */
export const legibilityOf = (texts: readonly TextBlock[], screen: Screen): Legibility => {
  const looked = texts.map((block) => look(block, screen))
  const [message] = [...looked].sort((a, b) => b.capitals.pixels - a.capitals.pixels)
  const verdict = message?.verdict ?? 'clear'
  return {
    verdict,
    summary: message ? summaryOf(verdict, message, screen) : { vi: '', en: '' },
    seconds: looked.reduce((sum, { seconds }) => sum + seconds, 0),
    texts: looked,
  }
}
