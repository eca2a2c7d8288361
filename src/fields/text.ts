/** A text in the two languages of the interface; Vietnamese comes first. */
export type Bilingual = { vi: string; en: string }

/** Shortens `{ vi, en }` where many labels stand in a row. */
export const label = (vi: string, en: string): Bilingual => ({ vi, en })

/** How a field for a day shows it: as offices write it, not as Payload would, month first. */
export const day = { date: { displayFormat: 'dd/MM/yyyy' } }

/** A select option with its label in both languages. */
export const option = <const V extends string>(value: V, vi: string, en: string) => ({
  value,
  label: { vi, en },
})
