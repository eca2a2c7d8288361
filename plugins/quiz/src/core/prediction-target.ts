import type { Entry } from './ranking.ts'

/** What participants predict: entries with every answer right, participants, or entries. */
export type PredictionTarget = 'perfect' | 'participants' | 'entries'

/**
 * The number that predictions are measured by.
 *
 * @param questions how many a paper has
 */
export const targetOf = (
  target: PredictionTarget,
  {
    entries,
    participants,
    questions,
  }: { entries: readonly Entry[]; participants: number; questions: number },
): number => {
  if (target === 'participants') return participants
  if (target === 'entries') return entries.length
  return entries.filter(({ right }) => right === questions).length
}
