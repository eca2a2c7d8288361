import { encodings } from './encodings.ts'

/**
 * What draws, by exact version: part of every key, for other engines, or another way of laying out,
 * may draw other bytes.
 */
export const engines: readonly string[] = [
  ...['@takumi-rs/core@2.16.3', 'harfbuzzjs@1.6.4', 'sharp@0.34.5', 'satori@0.63.2'],
  ...['pdfkit@0.20.2', 'layout@2', 'print@1', 'screen@1', 'pictures@4', encodings],
]
