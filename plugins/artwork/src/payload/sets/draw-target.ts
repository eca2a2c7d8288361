import type { CollectionSlug, PayloadRequest } from 'payload'
import { ArtworkError } from '../../core/artwork-error.ts'
import { VideoError } from '../../core/video/video-error.ts'
import { readLegibility, renderArtwork } from '../../render/index.ts'
import { createMedium, rowOf } from '../keep-pictures.ts'
import type { ArtworkOptions } from '../options.ts'
import { prepare } from '../prepare.ts'
import { isRefused } from '../refused.ts'
import { Turned } from '../turned.ts'
import type { SetDoc, SetResult, SetTarget } from './set.ts'

/** A renderer that is busy, or broke down, is asked again after so long, in milliseconds. */
const pauses = [500, 2_000, 5_000]
const passing = new Set(['renderer-busy', 'render-timeout', 'render-crashed'])

/** Does work again that a busy or broken renderer refused. */
export const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const pause of pauses)
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ArtworkError) || !passing.has(error.code)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  return work()
}

/** What a failure is, for the person who asked; one that nobody foresaw is logged. */
export const failureOf = (req: PayloadRequest, error: unknown) => {
  if (error instanceof ArtworkError || error instanceof Turned) {
    const { code, field, text } = error
    return { code, text, ...(field ? { field } : {}) }
  }
  if (error instanceof VideoError) return { code: error.code, text: error.text }
  if (isRefused(error)) {
    const { code, data, message } = error
    const inData = (data as { code?: unknown } | undefined)?.code
    const named = [code, inData].find((one) => typeof one === 'string') ?? 'refused'
    return { code: named, text: { vi: message, en: message } }
  }
  req.payload.logger.error({ err: error, msg: 'Drawing a set failed.' })
  return {
    code: 'failed',
    text: {
      vi: 'Có lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên.',
      en: 'Something unforeseen went wrong. Try again; if it stays, tell an administrator.',
    },
  }
}

/** Draws one target of a set and keeps its picture as a medium, or says why not. */
export const drawTarget = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { body }: SetDoc,
  { label, size }: SetTarget,
): Promise<SetResult> => {
  try {
    const { request, studio } = await prepare(req, options, { ...body, ...size })
    const render = await patiently(() => renderArtwork(request, studio))
    const { screen } = request
    const read = screen ? await readLegibility({ ...request, screen }, studio) : null
    const media = (options.media ?? 'media') as CollectionSlug
    const image = await createMedium(req, media, render)
    const { width, height } = render
    return {
      ...{ status: 'drawn', width, height },
      row: rowOf(render, image, label),
      ...(read ? { legibility: { verdict: read.verdict, summary: read.summary } } : {}),
    }
  } catch (error) {
    return { status: 'failed', ...failureOf(req, error) }
  }
}
