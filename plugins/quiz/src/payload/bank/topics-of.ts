import { flattenAllFields, type PayloadRequest } from 'payload'
import { fold } from '../../core/fold.ts'
import { bankOf } from './admit.ts'
import type { BankOptions } from './options.ts'

/** A topic that the bank knows. */
export type Topic = { value: string; vi: string; en: string }

const labelIn = (label: unknown, language: 'vi' | 'en'): string => {
  if (typeof label === 'string') return label
  const known = label as Record<string, string> | undefined
  return known?.[language] ?? Object.values(known ?? {})[0] ?? ''
}

/** The topics among which the bank's field chooses. */
export const topicsOf = (req: PayloadRequest, options: BankOptions): Topic[] => {
  const field = flattenAllFields({ fields: bankOf(req, options).fields }).find(
    ({ name }) => name === 'topic',
  )
  const choices = field?.type === 'select' ? field.options : []
  return choices.map((choice) =>
    typeof choice === 'string'
      ? { value: choice, vi: choice, en: choice }
      : { value: choice.value, vi: labelIn(choice.label, 'vi'), en: labelIn(choice.label, 'en') },
  )
}

/**
 * Finds the topic that a file names by value or by label, accents or not; null when it names none. The
 * labels are folded once, for all questions of a file.
 */
export const topicFinder = (topics: readonly Topic[]): ((said: string) => string | null) => {
  const known = new Map<string, string>()
  for (const { value, vi, en } of topics)
    for (const name of [value, vi, en].map(fold)) if (!known.has(name)) known.set(name, value)
  return (said) => (said === '' ? null : (known.get(fold(said)) ?? null))
}
