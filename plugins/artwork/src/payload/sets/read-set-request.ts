import type { PayloadRequest } from 'payload'
import { presets } from '../../core/presets.ts'
import { readApplyRequest } from '../apply-request.ts'
import type { ArtworkOptions } from '../options.ts'
import { readScreen } from '../screens/read-screens.ts'
import { Turned } from '../turned.ts'
import { readLoop } from './read-loop.ts'
import type { SetDoc, SetTarget } from './set.ts'

/** Most surfaces of one set. */
const most = 40

const wrong = (field: string, vi: string, en: string): Turned =>
  new Turned(422, 'targets-invalid', { vi, en }, field)

const readTarget = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  place: string,
  given: unknown,
): Promise<SetTarget> => {
  const wanted = (given ?? {}) as Record<string, unknown>
  if (wanted['loop'] !== undefined) return readLoop(req, options, wanted)
  const { screenId, preset } = wanted
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  if (screenId !== undefined) {
    const { id, name } = await readScreen(req, options, screenId)
    return { label: name, screenId: id, size: { screenId: id, format: 'png' } }
  }
  const found = presets.find(({ slug }) => slug === preset)
  if (!found)
    throw wrong(
      place,
      'Mỗi mục cần “screenId” của một màn hình, hoặc “preset” trong danh sách cỡ có sẵn.',
      'Each target needs the “screenId” of a screen, or a “preset” out of the list of sizes.',
    )
  const label = found.label[language]
  if (found.kind === 'pixels') {
    const { width, height } = found
    return { label, size: { width, height, format: 'png' } }
  }
  const { widthCm, heightCm } = found
  return { label, size: { format: 'pdf', print: { widthCm, heightCm, color: 'cmyk' } } }
}

/**
 * Reads `{ collection, id, template, data, targets: [{ screenId } | { preset } |
 * { loop, … }], replace? }`.
 *
 * @throws Turned 422 naming the field
 */
export const readSetRequest = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  body: Record<string, unknown>,
): Promise<Omit<SetDoc, 'id'>> => {
  const { target, id } = readApplyRequest(req, options, { ...body, screen: '' })
  const { targets, template, data, replace } = body
  if (!Array.isArray(targets) || targets.length === 0 || targets.length > most)
    throw wrong(
      'targets',
      `Hãy chọn từ 1 đến ${most} màn hình hoặc cỡ.`,
      `Choose 1 to ${most} screens or sizes.`,
    )
  const read: SetTarget[] = []
  for (const [index, given] of targets.entries())
    read.push(await readTarget(req, options, `targets.${index}`, given))
  const { user } = req
  if (!user) throw new Error('A set is asked for by somebody signed in.')
  return {
    state: 'drawing',
    target: { ...target, id },
    by: {
      ...{ collection: user.collection, id: user.id },
      language: req.i18n.language === 'en' ? 'en' : 'vi',
    },
    body: { template, data },
    replace: replace !== false,
    targets: read,
    results: read.map(() => ({ status: 'waiting' })),
  }
}
