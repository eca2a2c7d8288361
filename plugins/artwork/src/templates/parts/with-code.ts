import { ArtworkError } from '../../core/artwork-error.ts'
import type { Element } from '../../core/element.ts'
import type { Box } from '../../core/text-block.ts'
import { qrCard } from './qr-card.ts'
import type { Tools } from './texts.ts'

/** A code beside, below or above the content, and the room that is left. */
export type WithCode = {
  elements: Element[]
  /** Room for the heading. */
  head: Box
  /** Where the content's room below the heading ends, and where it may begin at the earliest. */
  body: Box
}

/** Share of the content's height that a code below it takes, by shape. */
const below = { square: 0.3, tall: 0.27, column: 0.25 } as const

/** The last part of a box, from a top edge on. */
export const from = (top: number, box: Box): Box => {
  const y = Math.max(top, box.y)
  return { ...box, y, height: box.y + box.height - y }
}

const sideways = (canvas: Tools, code: Code, content: Box, gap: number): WithCode | null => {
  const width = Math.min(content.height * 0.82, content.width * 0.28)
  const x = content.x + content.width - width
  const ends = [x, x + width] as const
  const at = (y: number) =>
    qrCard(canvas, code, { x, y, width, height: content.height }, ends, canvas.palette.second)
  const tried = at(content.y)
  const card = tried && at(content.y + Math.round((content.height - tried.box.height) / 2))
  if (!card) return null
  const rest = { ...content, width: card.box.x - gap - content.x }
  return { elements: card.draw(), head: rest, body: rest }
}

const atCorner = (canvas: Tools, code: Code, content: Box, gap: number): WithCode | null => {
  const side = content.width * 0.27
  const x = content.x + content.width - side
  const ends = [x, x + side] as const
  const place = { x, y: content.y, width: side, height: side * 1.25 }
  const card = qrCard(canvas, code, place, ends, canvas.palette.second)
  if (!card) return null
  return {
    elements: card.draw(),
    head: { ...content, width: card.box.x - gap - content.x },
    body: from(card.box.y + card.box.height + gap, content),
  }
}

const atFoot = (
  canvas: Tools,
  code: Code,
  content: Box,
  gap: number,
  share: number,
): WithCode | null => {
  const height = content.height * share
  const place = { ...content, y: content.y + content.height - height, height }
  const ends = [content.x, content.x + content.width] as const
  const card = qrCard(canvas, code, place, ends, canvas.palette.second)
  if (!card) return null
  // What the caption leaves free at the foot goes to the content.
  const drop = Math.floor(content.y + content.height - (card.box.y + card.box.height))
  const lowered = qrCard(
    ...([canvas, code, { ...place, y: place.y + drop }, ends, canvas.palette.second] as const),
  )
  const final = lowered ?? card
  const rest = { ...content, height: final.box.y - gap - content.y }
  return { elements: final.draw(), head: rest, body: rest }
}

type Code = { link: string; caption: string; field: string }

/**
 * Puts the code of an address to the right on wide shapes, else below, or into the corner of a
 * square whose list needs the height. Texts come after their room is known, so captions are set
 * twice and drawn once.
 */
export const withCode = (
  canvas: Tools,
  { link, linkLabel }: { link: string; linkLabel: string },
  content: Box,
  { corner = false }: { corner?: boolean } = {},
): WithCode => {
  const { variant } = canvas
  const code = { link, caption: linkLabel, field: 'linkLabel' }
  const gap = Math.round(Math.min(content.width, content.height) * 0.07)
  const placed =
    variant === 'wide' || variant === 'ribbon'
      ? sideways(canvas, code, content, gap)
      : variant === 'square' && corner
        ? atCorner(canvas, code, content, gap)
        : atFoot(canvas, code, content, gap, below[variant])
  if (placed) return placed
  if (link === '' && linkLabel !== '')
    throw new ArtworkError('field-missing', 'link', {
      vi: 'Hãy nhập địa chỉ cho mã QR, hoặc xóa chữ dưới mã.',
      en: 'Enter the address for the QR code, or remove the text under it.',
    })
  if (link === '') return { elements: [], head: content, body: content }
  throw new ArtworkError('code-too-small', 'link', {
    vi: 'Mã QR sẽ quá nhỏ để điện thoại đọc được. Hãy chọn khổ lớn hơn hoặc dùng địa chỉ ngắn hơn.',
    en: 'The QR code would be too small for phones. Choose a larger size or a shorter address.',
  })
}
