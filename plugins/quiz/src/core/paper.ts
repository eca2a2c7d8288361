import { base64url } from './base64url.ts'
import { type BlueprintRow, drawQuestions } from './blueprint.ts'
import { chanceOf, shuffled } from './chance.ts'
import { type Expand, plainExpand } from './expand.ts'
import { type Hmac, keyedHasher, plainHmac } from './keyed-hash.ts'
import { kinds } from './questions/kinds.ts'
import type { Choice, Prompt, Question, QuestionType, RowIds } from './questions/question.ts'
import type { Text } from './text.ts'

/** Which paper is meant. */
export type PaperOf = { contest: string; round: string; participant: string; attempt: number }

/** What papers of a round are made from. */
export type PaperPlan = {
  blueprint: readonly BlueprintRow[]
  questions: readonly Question[]
  /** Whether questions and options change places. */
  shuffle: boolean
}

/** A question of a paper as the participant sees it. */
export type PaperQuestion = { id: string; type: QuestionType; text: Text } & Prompt

/** A question of a paper with what the server knows of it. */
export type Asked = { id: string; question: Question; ids: RowIds }

/** A paper as it is kept: its questions in their order, and all its ids in one text. */
export type Paper = { questions: readonly Question[]; ids: string }

/** A paper with what the participant sees of it, which is worth no keeping. */
export type DrawnPaper = { paper: Paper; show: () => PaperQuestion[] }

/** The seed of one paper; without the secret nothing about it can be told. */
export const paperSeed = (
  secret: Uint8Array,
  { contest, round, participant, attempt }: PaperOf,
  by: Hmac = plainHmac,
) => keyedHasher(secret, by)('paper', contest, round, participant, attempt)

/** Nine bytes are twelve letters of base64url, so that ids are cut from one text. */
const idBytes = 9
const oneId = /.{12}/g
const orderBytes = 512

/** How many ids a question's options take: true and false are two without rows. */
const optionIds = ({ rows }: Question): number => Math.max(2, rows.length)

/** How many ids a question takes: its own, its options' and, in matching, their partners'. */
const idsOf = (question: Question): number =>
  1 + optionIds(question) + (question.type === 'matching' ? question.rows.length : 0)

const named = ({ id, text }: Choice): Choice => ({ id, text })

const sortedBefore = new WeakMap<readonly Question[], readonly Question[]>()

/**
 * By key, so that the order in which an editor keeps the questions changes nothing; sorted once for
 * all papers of a version.
 */
const byKey = (questions: readonly Question[]): readonly Question[] => {
  const known = sortedBefore.get(questions)
  if (known) return known
  const sorted = [...questions].sort((a, b) => (a.key < b.key ? -1 : 1))
  sortedBefore.set(questions, sorted)
  return sorted
}

/**
 * The questions of a kept paper with their ids, which mean nothing outside this attempt.
 */
export const askedIn = ({ questions, ids }: Paper): Asked[] => {
  const all = ids.match(oneId) ?? []
  const idAt = (place: number): string => all[place] ?? ''
  let next = 0
  return questions.map((question) => {
    const from = next
    next += idsOf(question)
    const partners = from + 1 + optionIds(question)
    return {
      id: idAt(from),
      question,
      ids: { option: (row) => idAt(from + 1 + row), match: (row) => idAt(partners + row) },
    }
  })
}

/**
 * The paper of one attempt: a function of its seed and the plan, so a reload can't draw another.
 *
 * @throws RangeError when the blueprint can't be filled
 */
export const paperFrom = (
  seed: Uint8Array,
  { blueprint, questions, shuffle }: PaperPlan,
  expand: Expand = plainExpand,
): DrawnPaper => {
  const chance = chanceOf((counter) => expand(seed, `order ${counter}`, orderBytes))
  const inOrder = drawQuestions(blueprint, byKey(questions), chance)
  const drawn = shuffle ? shuffled(inOrder, chance) : inOrder
  const count = drawn.reduce((sum, question) => sum + idsOf(question), 0)
  const paper = { questions: drawn, ids: base64url(expand(seed, 'ids', count * idBytes)) }
  let shown: PaperQuestion[] | undefined
  const show = () =>
    askedIn(paper).map(({ id, question, ids }): PaperQuestion => {
      const { type, text } = question
      const kind = kinds[type]
      const prompt = kind.prompt(question, ids, shuffle || kind.orderTells ? chance : null)
      const { multiple, options, matches, input } = prompt
      // Named one by one: a spread would let a key slip through.
      return {
        ...{ id, type, text, multiple },
        options: options.map(named),
        ...(matches ? { matches: matches.map(named) } : undefined),
        ...(input ? { input } : undefined),
      }
    })
  // Once: the same chance would order the options in another way the second time.
  return { paper, show: () => (shown ??= show()) }
}
