import { existsSync, readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { draw } from '../../plugins/artwork/src/render/draw.ts'
import { svgOf } from '../../plugins/artwork/src/render/satori/svg.ts'
import { planOf } from './artwork/slide.ts'

/** Draws one slide of 3840×2160 in this fresh process by one engine; prints megabytes at the peak. */
const size = { width: 3840, height: 2160 }
const [, , engine, file = ''] = process.argv
const plan = await planOf(1, size, new Uint8Array(readFileSync(file)))
/** The most that this process has had: Linux counts a parent's memory into `maxRSS`. */
const peak = (): number => {
  const { maxRSS } = process.resourceUsage()
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const [, kilobytes = maxRSS] = /VmHWM:\s+(\d+) kB/.exec(status) ?? []
  return Number(kilobytes) / 1024
}

if (engine === 'takumi') await draw(plan)
if (engine === 'resvg') {
  const svg = await svgOf(plan, 1)
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}
console.log(JSON.stringify({ peak: peak() }))
process.exit(0)
