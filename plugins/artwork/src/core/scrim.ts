import { contrastOf, over, type Rgb } from './color.ts'

// Cells are averages: single pixels may be brighter, and text over a photo wants some more.
const wanted = 5.5

/**
 * The least opacity of a veil, from 0 to 1 in hundredths, under which text stands out from every
 * colour of the photo behind it.
 *
 * @param text colour of the text
 * @param veil colour of the veil; the text must stand out from it
 * @param behind colours of the photo under the text
 */
export const scrimOpacity = (text: Rgb, veil: Rgb, behind: readonly Rgb[]): number => {
  const passes = (hundredths: number): boolean =>
    behind.every((color) => contrastOf(text, over(veil, hundredths / 100, color)) >= wanted)
  let [least, enough] = [-1, 100]
  while (enough - least > 1) {
    const middle = Math.floor((least + enough) / 2)
    if (passes(middle)) enough = middle
    else least = middle
  }
  return enough / 100
}
