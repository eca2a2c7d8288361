import { rgbOf, withOpacity } from '../../core/color.ts'
import { box, type Element, pictureAt } from '../../core/element.ts'
import { colorsUnder, coverCrop, type Picture } from '../../core/picture.ts'
import { scrimOpacity } from '../../core/scrim.ts'
import type { Box } from '../../core/text-block.ts'
import type { Tools } from './texts.ts'

/** A photo that covers a box, about its focal point. */
export const coverPhoto = (picture: Picture, place: Box): Element =>
  pictureAt(picture.key, coverCrop(picture, place), place)

/**
 * A photo with a veil over it, as thick as every text in `under` needs to stand out, that fades
 * away towards the photo's free end.
 *
 * @param towards the side where the text stands and the veil is full
 */
export const veiledPhoto = (
  { palette }: Tools,
  picture: Picture,
  place: Box,
  under: Box,
  towards: 'bottom' | 'left',
): Element[] => {
  const veil = palette.ground[1]
  const behind = colorsUnder(picture, coverCrop(picture, place), place, under)
  const needed = Math.max(
    ...[palette.main, palette.second].map((color) =>
      scrimOpacity(rgbOf(color), rgbOf(veil), behind),
    ),
  )
  const opacity = Math.max(0.35, needed)
  const full = withOpacity(veil, opacity)
  const horizontal = towards === 'left'
  const share = horizontal
    ? ((under.x + under.width - place.x) / place.width) * 100
    : ((place.y + place.height - under.y) / place.height) * 100
  const end = Math.min(100, share + 22)
  const gradient = `linear-gradient(${horizontal ? 90 : 0}deg, ${full} 0%, ${full} ${share.toFixed(1)}%, ${veil}00 ${end.toFixed(1)}%)`
  return [
    coverPhoto(picture, place),
    box(place.x, place.y, place.width, place.height, { backgroundImage: gradient }),
  ]
}
