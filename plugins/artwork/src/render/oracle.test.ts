import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { expect, it } from 'vitest'
import { distanceOf } from './distance.test-helper.ts'
import { exampleCases, exampleRequest, exampleStudio, sizeOf } from './examples.test-helper.ts'
import { draw } from './draw.ts'
import { planRender } from './plan.ts'

/**
 * How far the engines may be apart: edges of letters are smoothed differently, and small pictures
 * are mostly edges.
 */
const bound = { mean: 1.2, worst: 12 }

/** With a folder named here, both pictures of every case are kept to look at. */
const keep = process.env['ORACLE_PICTURES']

/** Every template in every shape, small and large. */
const cases = exampleCases().flatMap(([name, template, shape]) =>
  [1, 1.6].map((scale) => {
    const [width, height] = [sizeOf[shape].width, sizeOf[shape].height].map((side) =>
      Math.round(side * scale),
    )
    const size = { width, height }
    return [`${name} ${width}×${height}`, template, size] as const
  }),
)

it.each(cases)('both engines draw the same %s', async (name, template, size) => {
  const plan = await planRender(await exampleRequest(template, size), exampleStudio)
  const svg = await draw({ ...plan, output: { format: 'svg' } })
  const text = new TextDecoder().decode(svg)
  const other = new Uint8Array(
    new Resvg(text, { font: { loadSystemFonts: false } }).render().asPng(),
  )
  const png = await draw(plan)
  if (keep) {
    mkdirSync(keep, { recursive: true })
    const file = path.join(keep, name.replaceAll(' ', '-'))
    writeFileSync(`${file}-takumi.png`, png)
    writeFileSync(`${file}-satori.png`, other)
    writeFileSync(`${file}.svg`, svg)
  }
  const { mean, worst } = await distanceOf(png, other)
  if (keep) console.log(name, mean.toFixed(2), worst.toFixed(1))
  expect(mean).toBeLessThan(bound.mean)
  expect(worst).toBeLessThan(bound.worst)
  expect(text).not.toMatch(/<text|https?:\/\/(?!www\.w3\.org)/)
})
