import { wordsOf } from './extent.ts'
import type { Text } from './text.ts'
import { upperCase } from './typeset.ts'

/** Stable codes of what a slogan does against custom. None of them stops a picture. */
export type WarningCode =
  | 'bright-ground'
  | 'too-many-lines'
  | 'too-many-syllables'
  | 'final-stop'
  | 'not-upper-case'
  | 'small-capitals'

/** Something that may be wrong and is for a person to decide. */
export type Warning = { code: WarningCode; field: string; text: Text }

const limits = { lines: 2, syllables: 15, capitals: 16 }

type SloganWarning = Exclude<WarningCode, 'bright-ground'>

/** A ground so bright that an LED wall dazzles at night. */
export const brightGround = (field: string): Warning => ({
  ...{ code: 'bright-ground', field },
  text: {
    vi: 'Nền sáng: màn hình LED ban đêm sẽ chói. Nên chọn nền sẫm.',
    en: 'The ground is bright: an LED wall dazzles at night. Choose a dark one.',
  },
})

const texts = {
  'too-many-lines': (count) => ({
    vi: `Khẩu hiệu chiếm ${count} dòng; nên tối đa ${limits.lines} dòng.`,
    en: `The slogan takes ${count} lines; ${limits.lines} at most read well.`,
  }),
  'too-many-syllables': (count) => ({
    vi: `Khẩu hiệu dài ${count} tiếng; nên khoảng ${limits.syllables} tiếng.`,
    en: `The slogan has ${count} syllables; about ${limits.syllables} read well.`,
  }),
  'final-stop': () => ({
    vi: 'Khẩu hiệu không có dấu chấm cuối.',
    en: 'A slogan has no full stop at its end.',
  }),
  'not-upper-case': () => ({
    vi: 'Khẩu hiệu nên viết chữ in hoa.',
    en: 'A slogan is set in capitals.',
  }),
  'small-capitals': (count) => ({
    vi: `Chữ hoa chỉ cao ${count} điểm ảnh; từ ${limits.capitals} trở lên mới rõ dấu trên màn hình thô.`,
    en: `Capitals are ${count} pixels high; marks are clear on coarse screens from ${limits.capitals}.`,
  }),
} satisfies Record<SloganWarning, (count: number) => Text>

/**
 * What a slogan does against custom: over 2 lines, over about 15 syllables, a final stop, not in
 * capitals, capitals under 16 pixels.
 *
 * @param set the lines it was set in, and the height of its capitals in pixels; lines are 0 where
 *   the screen's shape leaves no choice
 */
export const sloganWarnings = (
  field: string,
  text: string,
  { lines, capitals }: { lines: number; capitals: number },
): Warning[] => {
  const words = wordsOf(text.trim()).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const upper = text === upperCase(text)
  const found: [SloganWarning, boolean, number][] = [
    ['too-many-lines', lines > limits.lines, lines],
    ['too-many-syllables', words.length > limits.syllables, words.length],
    ['final-stop', /[^.]\.$/u.test(text.trim()), 0],
    ['not-upper-case', !upper, 0],
    ['small-capitals', Math.round(capitals) < limits.capitals, Math.round(capitals)],
  ]
  return found
    .filter(([, holds]) => holds)
    .map(([code, , count]) => ({ code, field, text: texts[code](count) }))
}
