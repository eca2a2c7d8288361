import { tcvn3Letters } from './tcvn3.ts'
import { vniLetters } from './vni.ts'

/** The 67 small letters of Vietnamese that have a mark or a bar. */
export const smallLetters = [
  ...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ',
].map((letter) => letter.normalize('NFC'))

const reversed = (letters: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...letters].map(([from, to]) => [to, from]))

const encoder =
  (letters: Map<string, string>) =>
  (text: string): string =>
    [...text.normalize('NFC')].map((letter) => letters.get(letter) ?? letter).join('')

/** Writes Unicode as TCVN3, where TCVN3 has the letter. */
export const toTcvn3 = encoder(reversed(tcvn3Letters))

/** Writes Unicode as VNI. */
export const toVni = encoder(reversed(vniLetters))
