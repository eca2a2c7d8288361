import { defaultPhrases } from './phrases.ts'

const nbsp = '\u00a0'
const wordJoiner = '\u2060'
const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])'
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (phrases: readonly string[]): RegExp => {
  const longestFirst = phrases.map((phrase) => escape(phrase.normalize('NFC')))
  longestFirst.sort((a, b) => b.length - a.length)
  return new RegExp(`${wordStart}(?:${longestFirst.join('|')})${wordEnd}`, 'giu')
}

const defaultPattern = patternOf(defaultPhrases)

/** Words that a number follows, and units that follow a number. */
const numbered =
  /(?<![\p{L}\p{M}])(số|ngày|tháng|năm|quý|điều|khoản|tổ|khối|lần thứ|thứ) (?=\d|[IVX]+(?![\p{L}\p{M}]))/giu
const measured =
  /(?<!(?:ngày|tháng|số)\u00a0[\d./]*)(\d) (?=(?:đồng|ngày|tháng|năm|giờ|phút|tuổi|người|km|cm|m²|m|kg|%|₫)(?![\p{L}\p{M}]))/giu

/** The last syllable goes with the one before it, so that no line is a syllable alone. */
const bindLast = (text: string): string => {
  const cut = text.lastIndexOf(' ')
  const lone = cut > 0 && !text.slice(cut + 1).includes(nbsp)
  return lone && text.split(/[ \u00a0]/u).length > 3
    ? `${text.slice(0, cut)}${nbsp}${text.slice(cut + 1)}`
    : text
}

/**
 * Binds what must stay on one line: NBSP within compounds, between numbers and what they count, and
 * before the last syllable; U+2060 after "/" and "-" within numbers of documents.
 *
 * @param phrases compounds of two or more syllables, in any case @default {@link defaultPhrases}
 */
export const bind = (text: string, phrases: readonly string[] = defaultPhrases): string => {
  const pattern = phrases === defaultPhrases ? defaultPattern : patternOf(phrases)
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const bound =
    phrases.length === 0 ? clean : clean.replace(pattern, (match) => match.replaceAll(' ', nbsp))
  return bindLast(
    bound
      .replace(numbered, `$1${nbsp}`)
      .replace(measured, `$1${nbsp}`)
      .replace(/(?<=[\p{L}\d])([/-])(?=[\p{L}\d])/gu, `$1${wordJoiner}`)
      .replace(/ (?=[–—](?: |$))/gu, nbsp),
  )
}
