import type { BoardRow } from '../../payload/results.ts'
import { moment } from '../moment.ts'
import { resultWords } from './words.ts'

/** Where a closed round stands, in one sentence. */
export const statusOf = (
  { state, entries, complaintsUntil }: BoardRow,
  { language, open, now }: { language: 'vi' | 'en'; open: number; now: number },
): string => {
  const words = resultWords[language]
  const counted = (text: string) => text.replace('{n}', String(entries))
  if (state === 'frozen') return counted(words.frozenList)
  if (state === 'drawn') return counted(words.drawnList)
  if (complaintsUntil && Date.parse(complaintsUntil) >= now)
    return `${words.provisional} ${moment(Date.parse(complaintsUntil), language)}.`
  return open > 0 ? words.pending : words.final
}
