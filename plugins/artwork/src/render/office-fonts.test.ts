import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleCases, exampleRequest, exampleStudio, sizeOf } from './examples.test-helper.ts'
import { packageTypeface, typefaceOf } from './fonts.ts'
import { renderArtwork, validateFont } from './index.ts'
import { planRender } from './plan.ts'
import { readBack } from './read-back.ts'

const home = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
)
const file = (folder: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(home, folder, `BeVietnamPro_${folder}.ttf`)))

const fonts = {
  ...{ regular: file('500Medium'), bold: file('600SemiBold'), heavy: file('800ExtraBold') },
}
const studio = { ...exampleStudio, fonts }

it('fonts of another family pass the check', async () => {
  for (const bytes of Object.values(fonts))
    expect((await validateFont(bytes)).lineHeight).toBeGreaterThan(1)
})

describe('a weight that the office does not have', () => {
  it('is the nearest it has; without any it is the package’s', () => {
    const { heavy } = fonts
    const family = typefaceOf({ heavy })
    expect(family.regular.hash).toBe(family.heavy.hash)
    expect(typefaceOf({ regular: fonts.regular, heavy }).bold.hash).toBe(family.heavy.hash)
    expect(typefaceOf({})).toBe(packageTypeface())
  })
})

it('a picture’s key tells by which fonts it was drawn', async () => {
  const request = { template: 'led-slogan', data: { slogan: 'ĐÚNG HẸN' }, width: 320, height: 160 }
  const [plain, own] = [await renderArtwork(request), await renderArtwork(request, { fonts })]
  expect(own.key).not.toBe(plain.key)
  expect(Buffer.from(own.bytes).equals(plain.bytes)).toBe(false)
  expect(Buffer.from((await renderArtwork(request)).bytes).equals(plain.bytes)).toBe(true)
})

describe.each(exampleCases())('%s in the office’s fonts', (_, template, shape) => {
  it('shows every text in its place, clear of the rest and with contrast', async () => {
    const request = await exampleRequest(template, sizeOf[shape])
    expect(await readBack(await planRender(request, studio))).toEqual([])
  })
})
