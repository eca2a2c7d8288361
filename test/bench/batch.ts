import { renderArtwork, renderStats, warmRenderer } from '@bangtin/artwork/render'

/**
 * Sixty records, each with a name and a QR code of its own, as a batch draws them: two at a time.
 * Pictures a second, checking, fitting and packing as PNG included.
 */
const records = Number(process.env['BENCH_RECORDS'] ?? 60)

let text = 0
const draw = (width: number, height: number) =>
  renderArtwork({
    ...{ template: 'led-announcement', width, height, format: 'png' },
    data: {
      title: `Mời họp tổ dân phố, kỳ ${(text += 1)}`,
      when: '19 giờ 30, ngày 15/12/2026',
      link: `https://bangtin.example/to/${text}`,
      issuer: `Tổ dân phố Đậu Liêu ${text}`,
    },
  })

const batch = async (width: number, height: number): Promise<number> => {
  let left = records
  const started = performance.now()
  const next = async (): Promise<void> => {
    while ((left -= 1) >= 0) await draw(width, height)
  }
  await Promise.all([next(), next()])
  return (performance.now() - started) / 1000
}

await warmRenderer()
const where = renderStats().mode === 'children' ? 'in children' : 'here'
console.log(`Batch of ${records} records, drawn ${where}`)
for (const [width, height] of [
  [640, 320],
  [1024, 512],
  [1920, 1080],
] as const) {
  const seconds = await batch(width, height)
  console.log(
    `  ${width}×${height}: ${seconds.toFixed(2)} s, ${(records / seconds).toFixed(1)} pictures a second`,
  )
}
process.exit(0)
