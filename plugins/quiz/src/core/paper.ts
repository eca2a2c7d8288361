import { base64url } from './base64url.ts'
import { type BlueprintRow, drawQuestions } from './blueprint.ts'
import { chanceOf, shuffled } from './chance.ts'
import { type Expand, plainExpand } from './expand.ts'
import { type Hmac, keyedHasher, plainHmac } from './keyed-hash.ts'
import { kinds } from './questions/kinds.ts'
import type { Prompt, Question, QuestionType, RowIds } from './questions/question.ts'
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
export type Asked = { id: string; question: Question; ids: RowIds; shown: PaperQuestion }

/** The seed of one paper; without the secret nothing about it can be told. */
export const paperSeed = (
  secret: Uint8Array,
  { contest, round, participant, attempt }: PaperOf,
  by: Hmac = plainHmac,
) => keyedHasher(secret, by)('paper', contest, round, participant, attempt)

/** Nine bytes are twelve letters of base64url, so that ids are cut from one text. */
const [idBytes, idLetters] = [9, 12]
const orderBytes = 512

/** That many ids, drawn from the seed for one use. */
const idsFrom = (seed: Uint8Array, use: string, count: number, expand: Expand): string[] => {
  const letters = base64url(expand(seed, use, count * idBytes))
  return Array.from({ length: count }, (_, at) =>
    letters.slice(at * idLetters, (at + 1) * idLetters),
  )
}

/** Ids for each question's rows, side by side; those of partners are made where somebody asks. */
const rowIds = (
  drawn: readonly Question[],
  seed: Uint8Array,
  expand: Expand,
): ((place: number) => RowIds & { question: string }) => {
  const count = drawn.reduce((sum, { rows }) => sum + 1 + rows.length, 0)
  const ids = idsFrom(seed, 'ids', count, expand)
  let next = 0
  const first = drawn.map(({ rows }) => (next += 1 + rows.length) - 1 - rows.length)
  return (place) => {
    const from = first[place] ?? 0
    let partners: string[] | undefined
    return {
      question: ids[from] ?? '',
      option: (row) => ids[from + 1 + row] ?? '',
      match: (row) =>
        (partners ??= idsFrom(seed, `match ${place}`, drawn[place]?.rows.length ?? 0, expand))[
          row
        ] ?? '',
    }
  }
}

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
 * The paper of one attempt: a function of its seed and the plan, so a reload can't draw another.
 * Ids of questions and options mean nothing outside this attempt.
 *
 * @throws RangeError when the blueprint can't be filled
 */
export const paperFrom = (
  seed: Uint8Array,
  { blueprint, questions, shuffle }: PaperPlan,
  expand: Expand = plainExpand,
): Asked[] => {
  const chance = chanceOf((counter) => expand(seed, `order ${counter}`, orderBytes))
  const inOrder = drawQuestions(blueprint, byKey(questions), chance)
  const drawn = shuffle ? shuffled(inOrder, chance) : inOrder
  const idsOf = rowIds(drawn, seed, expand)
  return drawn.map((question, place) => {
    const ids = idsOf(place)
    const { type, text } = question
    const id = ids.question
    const kind = kinds[type]
    const prompt = kind.prompt(question, ids, shuffle || kind.orderTells ? chance : null)
    // Named one by one: a spread would let a key slip through.
    const options = prompt.options.map((option) => ({ id: option.id, text: option.text }))
    return {
      ...{ id, question, ids },
      shown: { ...{ id, type, text }, ...prompt, options },
    }
  })
}
