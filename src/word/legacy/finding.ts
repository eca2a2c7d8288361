import { textOf, type Block, type Inline, type Text } from '../model.ts'
import { mapPassages, mapTexts, passagesOf, textsOf } from '../passages.ts'
import { convertLegacy } from './convert.ts'
import { detectLegacy, type LegacyEncoding, weigh } from './detect.ts'

/** A line before and after conversion. */
export type Sample = { before: string; after: string }

/** What was found, and how the text would read in Unicode. */
export type LegacyFinding = {
  encoding: LegacyEncoding
  /** How many lines would change. */
  lines: number
  /** Up to three of them, shortened. */
  samples: Sample[]
}

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text)

/** The text whose font does not tell its encoding. */
const unmarked = (content: readonly Inline[]): string =>
  textsOf(content)
    .filter(({ encoding }) => !encoding)
    .map(({ text }) => text)
    .join(' ')

const speaksAgainst = (text: string, encoding: LegacyEncoding): boolean => {
  const { support, against, unicode } = weigh(text, encoding)
  return unicode > 0 || against > support
}

/** The encoding of unmarked text in a line, its own or that of the document around it. */
const encodingOf = (
  text: string,
  around: LegacyEncoding | undefined,
): LegacyEncoding | undefined => {
  const own = detectLegacy(text)
  if (own) return own
  return around && !speaksAgainst(text, around) ? around : undefined
}

// A font's name can outlive a text that was retyped in Unicode.
const convertText = (piece: Text, unmarkedAs: LegacyEncoding | undefined): Text => {
  const { encoding = unmarkedAs, ...rest } = piece
  if (!encoding) return piece
  const family = encoding === 'vni' ? 'vni' : 'tcvn3'
  if (piece.encoding && speaksAgainst(piece.text, family)) return piece
  return { ...rest, text: convertLegacy(piece.text, encoding) }
}

/** A document with every line that is in TCVN3 or VNI turned into Unicode. */
export const convertBlocks = (blocks: readonly Block[]): Block[] => {
  const around = detectLegacy(passagesOf(blocks).map(unmarked).join('\n'))
  return mapPassages(blocks, (content) => {
    const unmarkedAs = encodingOf(unmarked(content), around)
    return mapTexts(content, (piece) => convertText(piece, unmarkedAs))
  })
}

/** What conversion would change in a document, or undefined when it is Unicode already. */
export const findLegacy = (
  blocks: readonly Block[],
  converted: readonly Block[],
): LegacyFinding | undefined => {
  const before = passagesOf(blocks)
  const after = passagesOf(converted).map(textOf)
  const changed = before
    .map((content, index) => ({ content, before: textOf(content), after: after[index] ?? '' }))
    .filter((line) => line.before !== line.after)
  const [first] = changed
  if (!first) return undefined
  const named = textsOf(first.content).find(({ encoding }) => encoding)?.encoding
  const encoding = named
    ? named === 'vni'
      ? 'vni'
      : 'tcvn3'
    : (detectLegacy(changed.map((line) => line.before).join('\n')) ?? 'tcvn3')
  const samples = changed
    .slice(0, 3)
    .map((line) => ({ before: cut(line.before), after: cut(line.after) }))
  return { encoding, lines: changed.length, samples }
}
