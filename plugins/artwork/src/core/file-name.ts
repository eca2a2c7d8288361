import { type Format, formatFacts } from './format.ts'

/** Lower-case ASCII words of a Vietnamese text, cut after whole syllables to so many letters. */
export const plainWords = (text: string, longest = 24): string => {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
  let name = ''
  for (const word of words) {
    const next = name ? `${name}-${word}` : word.slice(0, longest)
    if (next.length > longest) break
    name = next
  }
  return name
}

/**
 * A short ASCII file name such as `led-1024x256-cai-cach-tu-viec-nho-1a2b3c4d.png`.
 *
 * @param key the render's key; its first 8 hex digits tell pictures of one text apart
 */
export const fileNameOf = (picture: {
  template: string
  width: number
  height: number
  text: string
  key: string
  /** @default 'png' */
  format?: Format
}): string => {
  const { template, width, height, text, key, format = 'png' } = picture
  const parts = [template.split('-')[0], `${width}x${height}`, plainWords(text), key.slice(0, 8)]
  return `${parts.filter(Boolean).join('-')}.${formatFacts[format].extension}`
}
