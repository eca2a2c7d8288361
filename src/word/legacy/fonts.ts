/** How a piece of text is encoded, as far as its font tells. */
export type FontEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni'

/** The encoding that a font's name stands for; undefined for any font of today. */
export const encodingOfFont = (name: string): FontEncoding | undefined => {
  const font = name.trim().replace(/^["']|["']$/g, '')
  if (/^\.Vn/i.test(font)) return font.endsWith('H') ? 'tcvn3-capitals' : 'tcvn3'
  if (/^VNI[- _]/i.test(font)) return 'vni'
  return undefined
}
