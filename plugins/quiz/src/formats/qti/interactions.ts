import { numberOf } from '../../core/bank/fractions.ts'
import type { Losing } from '../../core/bank/problem.ts'
import type { Question, Row } from '../../core/questions/question.ts'
import type { Element } from '../xml/tree.ts'
import { attributeOf, plainName, within } from './names.ts'
import { type Response, toleranceOf } from './response.ts'
import { bilingual } from './texts.ts'

type Answered = Pick<Question, 'type' | 'rows' | 'isTrue' | 'tolerance'>

/** What an interaction is read with. `images` counts pictures that are lost. */
export type Told = { line: number; part: Losing; images: number }

type Reader = (
  interaction: Element,
  response: Response,
  told: Told,
  item: Element,
) => Answered | null

// Feedback within a choice is told when it is chosen, so it is no part of its text.
const ownText = (told: Told, choice: Element): Row['text'] => {
  const isOwn = (element: Element): boolean => !plainName(element.name).startsWith('feedback')
  const { text, images } = bilingual([choice], isOwn)
  told.images += images
  return text
}

const identified = (elements: readonly Element[]) =>
  elements.map((element) => ({ id: attributeOf(element, 'identifier'), element }))

const rightOf = ({ right, mapped }: Response): string[] =>
  right.length > 0 ? right : mapped.filter(({ mark }) => mark > 0).map(({ key }) => key)

const partMarks = ({ mapped }: Response, isFull: (key: string) => boolean, told: Told): void => {
  const earning = mapped.filter(({ mark }) => mark > 0)
  const isEven = new Set(earning.map(({ mark }) => mark)).size < 2
  if (isEven && earning.every(({ key }) => isFull(key))) return
  told.part(
    'weights-lost',
    told.line,
    'Điểm từng phần không nhập được: ở đây câu đúng hoàn toàn mới được tính.',
    'Part marks are left out: here an answer is right as a whole or not at all.',
  )
}

const choice: Reader = (interaction, response, told) => {
  const choices = identified(within(interaction, 'simplechoice'))
  const right = rightOf(response)
  if (right.length === 0) return null
  partMarks(response, (key) => right.includes(key), told)
  const ids = choices.map(({ id }) => id)
  if (ids.length === 2 && ids[0] === 'true' && ids[1] === 'false' && right.length === 1)
    return { type: 'trueFalse', rows: [], isTrue: right[0] === 'true' }
  const rows = choices.map(({ id, element }) => ({
    text: ownText(told, element),
    correct: right.includes(id),
  }))
  const isSingle = response.cardinality !== 'multiple'
  return { type: isSingle ? 'oneAnswer' : 'severalAnswers', rows }
}

const order: Reader = (interaction, { right }, told) => {
  const choices = identified(within(interaction, 'simplechoice'))
  const placed = right.map((id) => choices.find((one) => one.id === id))
  if (placed.length !== choices.length || placed.some((one) => !one)) return null
  return {
    type: 'ordering',
    rows: placed.flatMap((one) => (one ? [{ text: ownText(told, one.element) }] : [])),
  }
}

const match: Reader = (interaction, response, told) => {
  const [lefts = [], rights = []] = within(interaction, 'simplematchset').map((set) =>
    identified(within(set, 'simpleassociablechoice')),
  )
  const pairs = rightOf(response).map((pair) => pair.split(/\s+/))
  const partners = new Map(pairs.map(([left = '', right = '']) => [left, right]))
  // Each left side has one partner here; items that allow more are no matching of ours.
  if (partners.size !== pairs.length || lefts.some(({ id }) => !partners.has(id))) return null
  const unused = rights.filter(({ id }) => ![...partners.values()].includes(id)).length
  if (unused > 0)
    told.part(
      'options-lost',
      told.line,
      `${unused} vế ghép thừa (không có vế trái) không nhập được.`,
      `${unused} partners without a left side are left out.`,
    )
  const rows = lefts.map(({ id, element }) => {
    const right = rights.find((one) => one.id === partners.get(id))
    return {
      text: ownText(told, element),
      match: right ? ownText(told, right.element) : { vi: '' },
    }
  })
  return { type: 'matching', rows }
}

const textEntry: Reader = (_, response, told, item) => {
  const { right, mapped, baseType } = response
  partMarks(response, () => true, told)
  if (baseType === 'float' || baseType === 'integer') {
    const tolerance = toleranceOf(item)
    const values = rightOf(response).map(Number)
    return numberOf(
      values.map((value) => ({ value, tolerance, percent: 100 })),
      told,
    )
  }
  const best = Math.max(...mapped.map(({ mark }) => mark), 0)
  const full = mapped.filter(({ mark }) => mark > 0 && mark === best).map(({ key }) => key)
  const accepted = [...new Set([...right, ...full])]
  if (accepted.length === 0) return null
  return { type: 'shortAnswer', rows: accepted.map((vi) => ({ text: { vi } })) }
}

/** The interactions that can be asked here, by plain name. */
export const interactions: Record<string, Reader> = {
  choiceinteraction: choice,
  orderinteraction: order,
  matchinteraction: match,
  textentryinteraction: textEntry,
}
