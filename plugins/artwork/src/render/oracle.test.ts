import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { exampleCases, exampleRequest, sizeOf } from './examples.test-helper.ts'
import { draw } from './draw.ts'
import { planRender } from './plan.ts'

/**
 * How far the engines may be apart: the mean over all channels of all pixels, of 255. Edges of
 * letters are smoothed differently, and small pictures are mostly edges.
 */
const bound = 2.5

/** With a folder named here, both pictures of every case are kept to look at. */
const keep = process.env['ORACLE_PICTURES']

const rgb = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).removeAlpha().raw().toBuffer()

it.each(exampleCases())('both engines draw the same %s', async (name, template, shape) => {
  const plan = await planRender(await exampleRequest(template, sizeOf[shape]))
  const svg = await draw({ ...plan, output: { format: 'svg' } })
  const text = new TextDecoder().decode(svg)
  const other = new Uint8Array(
    new Resvg(text, { font: { loadSystemFonts: false } }).render().asPng(),
  )
  const png = await draw(plan)
  if (keep) {
    mkdirSync(keep, { recursive: true })
    const file = path.join(keep, name.replace(' ', '-'))
    writeFileSync(`${file}-takumi.png`, png)
    writeFileSync(`${file}-satori.png`, other)
    writeFileSync(`${file}.svg`, svg)
  }
  const [a, b] = await Promise.all([rgb(png), rgb(other)])
  expect(b).toHaveLength(a.length)
  const distance = a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length
  if (keep) console.log(name, distance.toFixed(2))
  expect(distance).toBeLessThan(bound)
  expect(text).not.toMatch(/<text|https?:\/\/(?!www\.w3\.org)/)
})
