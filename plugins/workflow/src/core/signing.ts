import type { Hat } from './actor.ts'
import type { Facts } from './facts.ts'

/**
 * In what capacity somebody signs, as Nghị định 30/2020/NĐ-CP, article 13, names it: `own` in one's
 * own name and office, `KT` (ký thay) as deputy, `TUQ` (thừa ủy quyền) by written authorisation,
 * `TL` (thừa lệnh) by the working regulations, `TM` (thay mặt) for the collective, `TM-KT` as
 * deputy for the collective.
 */
export const capacities = ['own', 'KT', 'TUQ', 'TL', 'TM', 'TM-KT'] as const

/** One of {@link capacities}. */
export type Capacity = (typeof capacities)[number]

/** Makes the decisions of a stage signatures, which state their capacity. */
export type Signing = {
  /** Positions that sign in their own name, such as the chairman. */
  principals: readonly string[]
  /** Positions that sign "KT." within the fields assigned to them. */
  deputies: readonly string[]
  /** Whether the document is the collective's, signed "TM.". @default never */
  collective?: (facts: Facts) => boolean
}

/** Whether a seat is in charge of one of a document's fields. */
export const coversField = (
  fields: readonly string[] | undefined,
  documentFields: readonly string[],
): boolean => documentFields.some((field) => (fields ?? []).includes(field))

/** The capacities in which this hat may sign; empty where it may not sign at all. */
export const capacitiesOf = (
  signing: Signing,
  { seat, mandate }: Hat,
  facts: Facts,
  documentFields: readonly string[] | null,
): readonly Capacity[] => {
  const collective = signing.collective?.(facts) ?? false
  if (mandate?.kind === 'authorisation') return ['TUQ']
  if (mandate?.kind === 'regulation') return ['TL']
  if (signing.deputies.includes(seat.position)) {
    const inCharge = documentFields === null || coversField(seat.fields, documentFields)
    return inCharge ? [collective ? 'TM-KT' : 'KT'] : []
  }
  if (!signing.principals.includes(seat.position)) return []
  // Whoever stands in for the head signs in the head's place, never in the head's own name.
  if (mandate) return [collective ? 'TM-KT' : 'KT']
  return [collective ? 'TM' : 'own']
}
