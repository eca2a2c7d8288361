import { fileNameOf } from '../core/file-name.ts'
import type { Render } from '../render/index.ts'

const sizeOf = ({ width, height, sheet }: Render): string =>
  sheet ? `${sheet.widthCm}x${sheet.heightCm}cm` : `${width}x${height}`

/** A picture's bytes as an answer, with its key, size and the codes of warnings in headers. */
export const pictureResponse = (render: Render): Response => {
  const [text = ''] = render.texts
  return new Response(new Uint8Array(render.bytes), {
    headers: {
      'Content-Type': render.mediaType,
      'Content-Length': String(render.bytes.byteLength),
      'Content-Disposition': `inline; filename="${fileNameOf({ ...render, text })}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Artwork-Key': render.key,
      'X-Artwork-Size': sizeOf(render),
      'X-Artwork-Warnings': render.warnings.map(({ code }) => code).join(','),
      ...(render.sheet ? { 'X-Artwork-Scale': `1:${render.sheet.scale}` } : {}),
    },
  })
}
