import { base64url } from './base64url.ts'
import { type BlueprintRow, drawQuestions } from './blueprint.ts'
import { chanceFrom, shuffled } from './chance.ts'
import { keyedHash, keyedHasher } from './keyed-hash.ts'
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
export const paperSeed = (secret: Uint8Array, { contest, round, participant, attempt }: PaperOf) =>
  keyedHash(secret, 'paper', contest, round, participant, attempt)

const idBytes = 8

type Hash = ReturnType<typeof keyedHasher>

/** Ids in a row, four to a hash: hashing is what a paper costs. */
const idsFrom = (hash: Hash, use: string, key: string): ((at: number) => string) => {
  const blocks: Uint8Array[] = []
  return (at) => {
    const block = Math.floor(at / 4)
    const bytes = (blocks[block] ??= hash(use, key, block))
    const from = (at % 4) * idBytes
    return base64url(bytes.subarray(from, from + idBytes))
  }
}

const rowIds = (hash: Hash, key: string): RowIds => ({
  option: idsFrom(hash, 'option', key),
  match: idsFrom(hash, 'match', key),
})

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
): Asked[] => {
  const hash = keyedHasher(seed)
  const chance = chanceFrom(hash('order'))
  const drawn = drawQuestions(blueprint, byKey(questions), chance)
  return (shuffle ? shuffled(drawn, chance) : drawn).map((question) => {
    const ids = rowIds(hash, question.key)
    const { type, text } = question
    const id = idsFrom(hash, 'question', question.key)(0)
    const prompt = kinds[type].prompt(question, ids, shuffle ? chance : null)
    // Named one by one: a spread would let a key slip through.
    const options = prompt.options.map((option) => ({ id: option.id, text: option.text }))
    return {
      ...{ id, question, ids },
      shown: { ...{ id, type, text }, ...prompt, options },
    }
  })
}
