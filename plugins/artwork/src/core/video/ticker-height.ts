/**
 * Height of a running text's strip on a screen, in even pixels: a sixth of the screen, no less than
 * letters of 16 pixels need, and no more than half the screen.
 *
 * @param safeArea pixels at the edge that the screen's frame may hide
 */
export const tickerHeight = (screenHeight: number, safeArea: number): number => {
  const wanted = Math.max(screenHeight / 6, 32) + 2 * safeArea
  return 2 * Math.floor(Math.min(wanted, screenHeight / 2) / 2)
}
