import { it } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
it('x', async () => {
  const b = await launchChromium()
  const p = await b.newPage()
  await p.setContent('<h1>Cải cách hành chính – Phường Bắc Hồng Lĩnh ẵ ễ ữ ợ</h1><p style="font-family:sans-serif">Ủy ban nhân dân</p>')
  await p.screenshot({ path: '/tmp/chr.png' })
  console.log(await b.version())
  await b.close()
})
