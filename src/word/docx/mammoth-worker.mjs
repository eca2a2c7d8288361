import { parentPort, workerData } from 'node:worker_threads'
import mammoth from 'mammoth'

/** @type {{ xml: Map<string, string>, media: string[], legacy?: import('./fonts.ts').LegacyFonts }} */
const { xml, media, legacy } = workerData
const pictures = new Set(media)

/** What mammoth sees of the archive: checked XML, and for each picture only its name. */
const archive = {
  exists: (name) => xml.has(name) || pictures.has(name),
  read: async (name, encoding) => {
    const text = xml.get(name) ?? (pictures.has(name) ? name : undefined)
    if (text === undefined) throw new Error('no such part')
    return encoding ? text : Buffer.from(text)
  },
}

const convertImage = mammoth.images.imgElement(async (image) => {
  const name = await image.readAsBuffer().then(String, () => '')
  return { src: name ? `part:${name}` : 'external:' }
})

/** The encoding of a run by its own font, its style, its paragraph's style, or the document's. */
const encodingOf = (run, paragraph) => {
  if (run.font) return legacy.fonts[run.font]
  const styles = [run.styleId, paragraph.styleId, '']
  const style = styles.find((id) => id !== null && id !== undefined && id in legacy.styles)
  return (style === undefined ? legacy.base : legacy.styles[style]) ?? undefined
}

const markRuns = (element, paragraph) => {
  for (const child of element.children ?? []) {
    if (child.type === 'run') {
      const encoding = encodingOf(child, paragraph)
      if (encoding) {
        if (child.styleName === 'Strong') child.isBold = true
        child.styleId = `legacy-${encoding}`
        child.styleName = `legacy-${encoding}`
      }
    }
    markRuns(child, child.type === 'paragraph' ? child : paragraph)
  }
}

const styleMap = [
  "p[style-name='Title'] => p.word-title:fresh",
  "p[style-name='caption'] => p.word-caption:fresh",
  "p[style-name='Quote'] => p.word-quote:fresh",
  "p[style-name='Intense Quote'] => p.word-quote:fresh",
  'u => u',
  'strike => s',
  ...['tcvn3', 'tcvn3-capitals', 'vni'].map((encoding) => {
    const name = `legacy-${encoding}`
    return `r[style-name='${name}'] => span.${name}`
  }),
]

const { value } = await mammoth.convertToHtml(
  { file: archive },
  {
    styleMap,
    convertImage,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    transformDocument: (document) => {
      if (legacy) markRuns(document, document)
      return document
    },
  },
)

/** Deeper than any page; the reader's time would grow with the square of it. */
const deepest = 400

let depth = 0
for (const [, close, tag] of value.matchAll(/<(\/?)(\w+)/g)) {
  if (tag === 'br' || tag === 'img') continue
  depth += close ? -1 : 1
  if (depth > deepest) throw new RangeError('too deep')
}
parentPort.postMessage(value)
