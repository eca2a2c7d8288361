import satori from 'satori'
import type { Element } from '../../../plugins/artwork/src/core/element.ts'
import type { Plan } from '../../../plugins/artwork/src/render/plan.ts'
import { packageTypeface } from '../../../plugins/artwork/src/render/fonts.ts'
import { sourceOf } from '../../../plugins/artwork/src/render/prepare-pictures.ts'
import { satoriTree } from '../../../plugins/artwork/src/render/satori/tree.ts'

type Pictures = Plan['pictures']

/** The tree with every photo whole, behind a frame that shows its part: an engine's own work. */
const uncut = (element: Element, pictures: Pictures): Element => {
  if (element.type === 'picture') {
    const { crop, style, picture } = element
    const whole = pictures.get(picture)
    if (!whole) throw new Error(`No picture ${picture}.`)
    const [x, y] = [style.width / crop.width, style.height / crop.height]
    const size = { width: Math.round(whole.width * x), height: Math.round(whole.height * y) }
    const place = { position: 'absolute', left: -crop.x * x, top: -crop.y * y } as const
    const inner: Element = {
      ...element,
      crop: { x: 0, y: 0, width: whole.width, height: whole.height },
      style: { ...place, ...size },
    }
    return { type: 'container', style: { ...style, overflow: 'hidden' }, children: [inner] }
  }
  if (element.type === 'text') return element
  return { ...element, children: (element.children ?? []).map((one) => uncut(one, pictures)) }
}

/** A plan with its photos as they came. */
export const asItComes = (plan: Plan): Plan => ({ ...plan, root: uncut(plan.root, plan.pictures) })

/** Data URIs of the whole photos, by the names that elements ask for. */
export const wholeSources = ({ root, pictures }: Plan): ReadonlyMap<string, string> => {
  const sources = new Map<string, string>()
  const visit = (element: Element): void => {
    if (element.type === 'picture') {
      const bytes = pictures.get(element.picture)?.bytes ?? new Uint8Array()
      const text = Buffer.from(bytes).toString('base64')
      sources.set(sourceOf(element, 1), `data:image/jpeg;base64,${text}`)
    } else if (element.type === 'container') element.children?.forEach(visit)
  }
  visit(root)
  return sources
}

/** The tree as SVG by satori, which is given the photos as they came. */
export const plainSvg = (plan: Plan): Promise<string> =>
  satori(satoriTree(plan.root, wholeSources(plan)) as never, {
    ...plan.size,
    embedFont: true,
    fonts: Object.values(packageTypeface()).map(({ family, weight, bytes }) => ({
      ...{ name: family, weight: weight as 500, data: Buffer.from(bytes) },
      style: 'normal' as const,
    })),
  })
