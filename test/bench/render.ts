import { renderArtwork } from '@bangtin/artwork/render'

/**
 * Drawing a slogan in this process: cold is the first picture of all, with fonts still to be
 * loaded; new is a text never drawn before; again is the same text from the cache. Medians in ms.
 */
const runs = Number(process.env['BENCH_RUNS'] ?? 30)

const words = ['nhanh', 'đúng hẹn', 'công khai', 'tận tình', 'an toàn', 'minh bạch']
const slogan = (number: number): string =>
  `CẢI CÁCH TỪ VIỆC NHỎ – ${words[number % words.length]} ${number}`.toUpperCase()

const draw = async (number: number, width: number, height: number): Promise<number> => {
  const data = { slogan: slogan(number), issuer: 'UBND phường', palette: 'red-yellow' }
  const started = performance.now()
  await renderArtwork({ template: 'led-slogan', data, width, height, format: 'png' })
  return performance.now() - started
}

const median = (times: number[]): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN).toFixed(2)

const cold = await draw(0, 1024, 256)
console.log(`LED slogan, the first picture of a process (1024×256): ${cold.toFixed(1)} ms`)
for (const [width, height] of [
  [1024, 256],
  [1920, 1080],
] as const) {
  const fresh: number[] = []
  const again: number[] = []
  for (let number = 1; number <= runs; number += 1) fresh.push(await draw(number, width, height))
  for (let number = 1; number <= runs; number += 1) again.push(await draw(number, width, height))
  console.log(
    `  ${width}×${height}, median of ${runs}: new ${median(fresh)} ms, again ${median(again)} ms`,
  )
}
process.exit(0)
