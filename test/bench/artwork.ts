import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { renderArtwork, renderStats, warmRenderer } from '@bangtin/artwork/render'
import { fitText } from '../../plugins/artwork/src/core/fit-text.ts'
import { packageTypeface } from '../../plugins/artwork/src/render/fonts.ts'
import { metricsOf } from '../../plugins/artwork/src/render/metrics.ts'
import { pictureScale } from '../../plugins/artwork/src/render/print/pdf.ts'
import { svgOf } from '../../plugins/artwork/src/render/satori/svg.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { tempDir } from '../helpers/temp.ts'
import { asItComes, plainSvg, wholeSources } from './artwork/as-it-comes.ts'
import { show, warmPage } from './artwork/chromium.ts'
import { interleaved, median, quantile, timed } from './artwork/measure.ts'
import { photo, planOf, request, studio } from './artwork/slide.ts'

/**
 * One slide with photo, gradient, shadows, code and Vietnamese text, drawn by takumi in a rendering
 * process (checking, fitting and copying between processes included), by satori with resvg-js here,
 * and by a warm Chromium: the same tree, in turn, each time another text. The others are given a new
 * photo as it came, as they would be without us, and then once more with our own cutting done for
 * them. Medians in ms.
 */
const runs = Number(process.env['BENCH_RUNS'] ?? 15)
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0)
const times = (value: number): string => `${value.toFixed(1)}×`

await warmRenderer()
console.log(
  `Artwork: one slide, drawn ${renderStats().mode === 'children' ? 'in a child' : 'here'}`,
)
const browser = await launchChromium()
const page = await browser.newPage()
await warmPage(page)

const same = await photo(1)
let taken = 0
/** A photo that nobody has seen: its bytes are others, what it shows is not. */
const another = (): Uint8Array => {
  const end = new Uint8Array(4)
  new DataView(end.buffer).setUint32(0, (taken += 1))
  return new Uint8Array(Buffer.concat([same, end]))
}

const resvg = (svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()

let text = 0
/** Draws by all three, each with a text of its own; the trees of the others are laid out before. */
const compare = async (
  name: string,
  size: object,
  count: number,
  next: () => Uint8Array,
  photos: 'cut before' | 'as they come' = 'cut before',
) => {
  const whole = photos === 'as they come'
  const clip = { x: 0, y: 0, ...(size as { width: number; height: number }) }
  const measured = await interleaved(count, {
    takumi: () => renderArtwork(request((text += 1), size, next()), studio),
    satori: async () => {
      const plan = await planOf((text += 1), size, next())
      return resvg(await (whole ? plainSvg(asItComes(plan)) : svgOf(plan, 1)))
    },
    chromium: async () => {
      const plan = await planOf((text += 1), size, next())
      if (whole) await show(page, asItComes(plan), 1, wholeSources(asItComes(plan)))
      else await show(page, plan)
      await page.screenshot({ clip, type: 'png' })
    },
  })
  const [own, satoris, chromiums] = [measured.takumi, measured.satori, measured.chromium].map(
    median,
  ) as [number, number, number]
  console.log(
    `  ${name}: takumi ${ms(own)}, satori+resvg ${ms(satoris)} (${times(satoris / own)}), ` +
      `Chromium ${ms(chromiums)} (${times(chromiums / own)})`,
  )
}

for (const [width, height] of [
  [1024, 512],
  [1920, 1080],
  [3840, 2160],
] as const) {
  const size = { width, height }
  const count = width > 2000 ? Math.ceil(runs / 2) : runs
  await compare(`${width}×${height}, new photo and text`, size, count, another, 'as they come')
  await compare(`${width}×${height}, the others’ photo cut by us`, size, count, another)
  await compare(`${width}×${height}, same photo, new text`, size, count, () => same)
}

const full = { width: 1920, height: 1080 }
const steady: number[] = []
for (let run = 0; run < runs * 20; run += 1)
  steady.push(await timed(() => renderArtwork(request((text += 1), full, same), studio)))
console.log(
  `  1920×1080, ${steady.length} times, same photo: median ${ms(median(steady))}, ` +
    `p99 ${ms(quantile(steady, 0.99))} (${times(quantile(steady, 0.99) / median(steady))} the median)`,
)

const preview = { width: 640, height: 360 }
const previews: number[] = []
for (let run = 0; run < runs * 2; run += 1)
  previews.push(await timed(() => renderArtwork(request((text += 1), preview, same), studio)))
console.log(
  `  preview 640×360, new text: ${ms(median(previews))}, p99 ${ms(quantile(previews, 0.99))}`,
)

const hits: number[] = []
for (let run = 0; run < runs * 2; run += 1)
  hits.push(await timed(() => renderArtwork(request(text, preview, same), studio)))
console.log(`  the same request again, from the cache: ${ms(median(hits))}`)

const pano = { print: { widthCm: 600, heightCm: 300 } }
const printed = await interleaved(Math.ceil(runs / 2), {
  own: () => renderArtwork(request((text += 1), pano, another()), studio),
  chromium: async () => {
    const plan = await planOf((text += 1), pano, another())
    const { output } = plan
    await show(page, plan, output.format === 'pdf' ? pictureScale(output.sheet) : 1)
    const { width, height } = plan.size
    await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true })
  },
})
const [ownPdf, chromiumPdf] = [median(printed.own), median(printed.chromium)]
console.log(
  `  pano 6 × 3 m as PDF: ${ms(ownPdf)}, Chromium's print ${ms(chromiumPdf)} (${times(chromiumPdf / ownPdf)})`,
)
await browser.close()

const { heavy } = packageTypeface()
const slogan = 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN'
const place = { x: 0, y: 0, width: 1700, height: 500 }
/** The height of the text at a size, as satori lays it out in a box of that width. */
const heightAt = async (fontSize: number, words: string): Promise<number> => {
  const svg = await satori(
    {
      type: 'div',
      props: {
        style: {
          ...{ display: 'flex', width: place.width, fontFamily: heavy.family, fontSize },
          lineHeight: 1.28,
        },
        children: words,
      },
    } as never,
    {
      width: place.width,
      fonts: [{ name: heavy.family, weight: 800, data: Buffer.from(heavy.bytes), style: 'normal' }],
    },
  )
  return Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? 0)
}
const fitted = await interleaved(runs, {
  own: (run) =>
    Promise.resolve(
      fitText(`${slogan} ${run}`, place, metricsOf(packageTypeface()).heavy, {
        ...{ field: 'slogan', maxLines: 4, minSize: 16, maxSize: 400 },
      }),
    ),
  satori: async (run) => {
    let [fits, above] = [16, 400]
    while (above - fits > 1) {
      const middle = Math.floor((fits + above) / 2)
      if ((await heightAt(middle, `${slogan} ${run}`)) <= place.height) fits = middle
      else above = middle
    }
  },
})
const [ownFit, satoriFit] = [median(fitted.own), median(fitted.satori)]
console.log(
  `  fitting a slogan: ${ownFit.toFixed(3)}, by a search with satori ${ms(satoriFit)} (${times(satoriFit / ownFit)})`,
)

const program = path.join(path.dirname(process.argv[1] ?? ''), 'artwork-memory.mjs')
const file = path.join(tempDir().dir, 'photo.jpg')
writeFileSync(file, same)
const peak = (engine: string): number => {
  const told = execFileSync(process.execPath, ['--conditions=production', program, engine, file])
  return (JSON.parse(told.toString()) as { peak: number }).peak
}
const [takumiPeak, resvgPeak] = [peak('takumi'), peak('resvg')]
console.log(
  `  peak memory of a fresh process at 3840×2160: takumi ${takumiPeak.toFixed(0)} MB, ` +
    `satori+resvg ${resvgPeak.toFixed(0)} MB (${(takumiPeak / resvgPeak).toFixed(2)})`,
)
process.exit(0)
