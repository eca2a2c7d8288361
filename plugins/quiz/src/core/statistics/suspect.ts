import type { ItemStatistics } from './item-statistics.ts'

// Of fewer, a correlation below nought is chance.
const suspectFrom = { asked: 20, discrimination: -0.1 }

/** Whether a question should be looked at: those with low marks get it right more often. */
export const isSuspect = ({
  asked,
  discrimination,
}: Pick<ItemStatistics, 'asked' | 'discrimination'>): boolean =>
  asked >= suspectFrom.asked && (discrimination ?? 0) < suspectFrom.discrimination
