import { convertPassages } from '../word/legacy/passages.ts'

const names = { tcvn3: 'TCVN3', vni: 'VNI' } as const

/** Text in TCVN3 or VNI as Unicode, with the encoding's name; null when it is neither. */
export const readLegacy = (text: string): { text: string; encoding: string } | null => {
  const { converted, finding } = convertPassages(text.split('\n'))
  return finding ? { text: converted.join('\n'), encoding: names[finding.encoding] } : null
}
