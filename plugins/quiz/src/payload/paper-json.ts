import type { ShownPicture } from '../core/contest.ts'
import type { PaperQuestion } from '../core/paper.ts'
import type { Text } from '../core/text.ts'

/**
 * JSON whose letters are the bytes of its UTF-8 text: parts of an answer are joined without being
 * looked at, and sent without being encoded.
 */
export type Utf8Json = string

/** A value as JSON in UTF-8. */
export const utf8Json = (value: unknown): Utf8Json =>
  Buffer.from(JSON.stringify(value)).toString('latin1')

/** The bytes of it. */
export const bytesOf = (json: Utf8Json): Uint8Array<ArrayBuffer> => Buffer.from(json, 'latin1')

const known = new WeakMap<Text, Utf8Json>()

/** A contest's text, which thousands of papers have in common, is made JSON once. */
const textJson = (text: Text): Utf8Json => {
  const there = known.get(text)
  if (there !== undefined) return there
  const made = utf8Json(text)
  known.set(text, made)
  return made
}

const choicesJson = (choices: PaperQuestion['options']): Utf8Json => {
  let json = ''
  // Ids are letters, digits, "-" and "_".
  for (const { id, text } of choices)
    json += `${json === '' ? '' : ','}{"id":"${id}","text":${textJson(text)}}`
  return `[${json}]`
}

const questionJson = (
  { id, type, text, multiple, options, matches, input }: PaperQuestion,
  image: ShownPicture | undefined,
): Utf8Json =>
  `{"id":"${id}","type":"${type}","text":${textJson(text)},"multiple":${multiple},"options":${choicesJson(options)}` +
  (matches ? `,"matches":${choicesJson(matches)}` : '') +
  (input ? `,"input":"${input}"` : '') +
  (image ? `,"image":{"name":${utf8Json(image.name)},"alt":${textJson(image.alt)}}}` : '}')

/**
 * The questions of a paper as `JSON.stringify` would write them, from texts that are kept as JSON.
 *
 * @param pictureOf the picture of the question at a place
 */
export const paperJson = (
  questions: readonly PaperQuestion[],
  pictureOf: (place: number) => ShownPicture | undefined,
): Utf8Json => {
  let json = ''
  // Added up, not joined: the whole is put together once, when it is sent.
  for (const [place, question] of questions.entries())
    json += `${json === '' ? '' : ','}${questionJson(question, pictureOf(place))}`
  return `[${json}]`
}
