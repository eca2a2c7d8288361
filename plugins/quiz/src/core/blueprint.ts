import { type Chance, shuffled } from './chance.ts'

/** So many questions of a topic and difficulty; either left out means any. */
export type BlueprintRow = { topic?: string; difficulty?: string; count: number }

/** What a paper is drawn from and by. */
export type Drawn = { key: string; topic: string; difficulty: string }

type Slot = { row: number; topic: string | undefined; difficulty: string | undefined }

const fits = ({ topic, difficulty }: Slot, question: Drawn): boolean =>
  (topic === undefined || topic === question.topic) &&
  (difficulty === undefined || difficulty === question.difficulty)

const slotsOf = (blueprint: readonly BlueprintRow[]): Slot[] =>
  blueprint.flatMap(({ topic, difficulty, count }, row) =>
    Array.from({ length: count }, () => ({ row, topic, difficulty })),
  )

/**
 * Gives each slot a question, each question to one slot at most, moving earlier choices along when a
 * later slot needs them (augmenting paths): whatever can be filled is.
 */
const fill = <T extends Drawn>(slots: readonly Slot[], questions: readonly T[]) => {
  const taken = new Map<T, number>()
  const seat = (slot: number, tried: Set<T>): boolean => {
    const wanted = slots[slot]
    for (const question of questions) {
      if (!wanted || tried.has(question) || !fits(wanted, question)) continue
      tried.add(question)
      const holder = taken.get(question)
      if (holder === undefined || seat(holder, tried)) {
        taken.set(question, slot)
        return true
      }
    }
    return false
  }
  const free = questions
  const missing = slots.flatMap((slot, index) => {
    const open = free.find((question) => !taken.has(question) && fits(slot, question))
    if (open) {
      taken.set(open, index)
      return []
    }
    return seat(index, new Set()) ? [] : [slot.row]
  })
  return { taken, missing }
}

/** Rows of the blueprint that the questions can't fill, with how many are lacking. */
export const blueprintGaps = (
  blueprint: readonly BlueprintRow[],
  questions: readonly Drawn[],
): { row: number; lacking: number }[] => {
  const { missing } = fill(slotsOf(blueprint), questions)
  return [...new Set(missing)].map((row) => ({
    row,
    lacking: missing.filter((other) => other === row).length,
  }))
}

/**
 * Draws the questions of one paper, in the blueprint's order.
 *
 * @throws RangeError when the blueprint can't be filled; `blueprintGaps` says so beforehand
 */
export const drawQuestions = <T extends Drawn>(
  blueprint: readonly BlueprintRow[],
  questions: readonly T[],
  chance: Chance,
): T[] => {
  const slots = slotsOf(blueprint)
  const { taken, missing } = fill(slots, shuffled(questions, chance))
  if (missing.length > 0) throw new RangeError('The blueprint can’t be filled.')
  return [...taken.entries()].sort(([, a], [, b]) => a - b).map(([question]) => question)
}
