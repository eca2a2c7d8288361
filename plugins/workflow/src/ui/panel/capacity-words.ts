import type { Capacity } from '../../core/signing.ts'
import type { Text } from '../../core/text.ts'
import type { Names } from '../../payload/view/names.ts'
import { nameOf } from './name-of.ts'

type Language = 'vi' | 'en'
type Given = Pick<Names, 'positions' | 'principal' | 'collective'>

const inWords = (text: Text | undefined, key: string, language: Language): string =>
  (text?.[language] ?? key).toLocaleUpperCase(language)

/**
 * How a signature is headed, as Nghị định 30/2020, article 13, has it: "KT. CHỦ TỊCH". Abbreviations
 * of the decree stay as they are in every language.
 *
 * @param position whose seat it is: the signer's own, or of the person in whose place
 */
export const signatureHead = (
  capacity: Capacity,
  position: string,
  { positions, principal, collective }: Given,
  language: Language,
): string => {
  const words = (key: string): string => inWords(nameOf(positions, key), key, language)
  const head = words(principal ?? position)
  const body = inWords(collective, '', language)
  switch (capacity) {
    case 'own':
      return words(position)
    case 'KT':
      return `KT. ${head}`
    case 'TUQ':
      return `TUQ. ${words(position)}`
    case 'TL':
      return `TL. ${words(position)}`
    case 'TM':
      return `TM. ${body} · ${words(position)}`
    case 'TM-KT':
      return `TM. ${body} · KT. ${head}`
  }
}
