import type { LegacyEncoding } from './detect.ts'
import type { FontEncoding } from './fonts.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** Text in an encoding from before Unicode, as Unicode in NFC. */
export const convertLegacy = (text: string, encoding: LegacyEncoding | FontEncoding): string =>
  encoding === 'vni' ? fromVni(text) : fromTcvn3(text, { capitals: encoding === 'tcvn3-capitals' })
