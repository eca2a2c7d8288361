import sharp from 'sharp'
import type { AspectClass, Size } from '../core/size.ts'
import type { AnyTemplate, Template } from '../core/template.ts'
import type { RenderRequest } from './plan.ts'
import { slide } from './slide.test-helper.ts'
import { defaultStudio, type Studio } from './studio.ts'

/** A size of every shape. */
export const sizeOf: Record<AspectClass, Size> = {
  ribbon: { width: 1280, height: 128 },
  wide: { width: 960, height: 540 },
  square: { width: 640, height: 640 },
  tall: { width: 540, height: 800 },
  column: { width: 320, height: 960 },
}

/** A picture with everything that engines may see differently: edges, ramps, noise, no alpha. */
export const examplePhoto = async (width = 900, height = 700): Promise<Uint8Array> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="a" x2="1" y2="1"><stop stop-color="#5aa0d8"/>
    <stop offset="1" stop-color="#2f6b3a"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#a)"/>
    <circle cx="60%" cy="40%" r="22%" fill="#e8c34a"/>
    <rect x="8%" y="55%" width="38%" height="30%" fill="#c0392b"/></svg>`
  return new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer())
}

/** The templates of the package, and a slide with everything that templates may use. */
export const exampleStudio: Studio = {
  ...defaultStudio,
  templates: [...defaultStudio.templates, slide],
}

/** Every template in every shape it is made for, with its example. */
export const exampleCases = (): [name: string, template: Template, shape: AspectClass][] =>
  exampleStudio.templates.flatMap((template) =>
    template.variants.map((shape): [string, Template, AspectClass] => [
      `${template.slug} ${shape}`,
      template,
      shape,
    ]),
  )

/** The request for a template's example; every field of type photo is given one. */
export const exampleRequest = async (template: Template, size: object): Promise<RenderRequest> => {
  const photos: Record<string, { bytes: Uint8Array }> = {}
  const data = { ...(template as AnyTemplate).example }
  for (const [name, { type }] of Object.entries(template.fields)) {
    if (type !== 'photo') continue
    data[name] = name
    photos[name] = { bytes: await examplePhoto() }
  }
  return { template: template.slug, data, photos, ...size }
}
