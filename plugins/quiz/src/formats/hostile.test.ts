import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BankError } from './bank-error.ts'
import { anyQuestion } from './questions.test-helper.ts'
import { readFile, readFormats } from './read-file.ts'
import { writeFile } from './write-file.ts'

const megabyte = 1024 * 1024
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** "taken", or the code of a refusal; anything else thrown is a failure. */
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readFile(bytes)
    return 'taken'
  } catch (error) {
    if (error instanceof BankError) return error.code
    throw error
  }
}

const sample = () => fc.sample(anyQuestion(true), { numRuns: 12, seed: 7 })
const book = (parts: Record<string, Uint8Array>) =>
  zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>'), ...parts })

let started = 0
beforeEach(() => (started = performance.now()))
// Each of these is over within seconds, whatever is in the file.
afterEach(() => expect(performance.now() - started).toBeLessThan(8000))

describe('XML', () => {
  it('reaches for no file and grows by no entity', async () => {
    const xxe = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="shortanswer"><questiontext><text>&x;</text></questiontext></question></quiz>`
    expect(await codeOf(bytesOf(xxe))).toBe('file-unsafe')
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    )
    const lol = `<!DOCTYPE quiz [<!ENTITY l0 "ha">${laughs.join('')}]><quiz>&l9;</quiz>`
    expect(await codeOf(bytesOf(lol))).toBe('file-unsafe')
    expect(await codeOf(bytesOf(`<quiz>&l9;</quiz>`))).toBe('file-broken')
    const inPackage = zipSync({
      'imsmanifest.xml': strToU8(
        '<manifest><resources><resource type="imsqti_item_xmlv2p1" href="a.xml"/></resources></manifest>',
      ),
      'a.xml': strToU8(xxe),
    })
    expect(await codeOf(inPackage)).toBe('file-unsafe')
  })

  it('that is nested without end, cut off, or of the wrong kind is refused', async () => {
    expect(await codeOf(bytesOf('<quiz>'.repeat(200_000)))).toBe('file-slow')
    expect(await codeOf(bytesOf(`<quiz>${'<a/>'.repeat(500_000)}</quiz>`))).toBe('file-slow')
    expect(await codeOf(bytesOf('<quiz><question type="essay">'))).toBe('file-broken')
    expect(await codeOf(bytesOf('<html><body>a</body></html>'))).toBe('format-unknown')
    expect(await codeOf(bytesOf(`<quiz a="${'x'.repeat(3_000_000)}"/>`))).not.toBe('taken')
  })
})

describe('ZIP', () => {
  it('that grows is refused before it does', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(60 * megabyte),
    })
    expect(bomb.length).toBeLessThan(megabyte)
    expect(await codeOf(bomb)).toBe('file-unsafe')
  })

  it('that lies about its size is refused as soon as it passes its word', async () => {
    const parts = {
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(200 * megabyte),
    }
    // Making the bomb is no part of what is tested: as quickly as it goes.
    const bomb = zipSync(parts, { level: 1 })
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > megabyte)
        view.setUint32(at + 24, 1000, true)
    expect(await codeOf(bomb)).toBe('file-broken')
  })

  it('of many files, names that climb, or nothing of use is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 6000 }, (_, at) => [`f${at}`, new Uint8Array()] as const),
    )
    expect(await codeOf(zipSync(many))).toBe('file-unsafe')
    expect(await codeOf(zipSync({ '../../etc/passwd': strToU8('x') }))).toBe('file-broken')
    expect(await codeOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('format-unknown')
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('format-unknown')
    expect(await codeOf(book({}))).toBe('taken')
  })
})

describe('size', () => {
  it('over 50 MB is refused, and text over its own limit', async () => {
    expect(await codeOf(new Uint8Array(50 * megabyte + 1))).toBe('file-too-large')
    expect(await codeOf(bytesOf('Câu 1: a\n'.repeat(300_000)))).toBe('file-too-large')
  })

  it('of 50 MB of XML is read or refused in bounded time', async () => {
    const file = `<file name="a.png" encoding="base64">${'QUJD'.repeat(12 * megabyte)}</file>`
    const xml = `<quiz><question type="truefalse"><questiontext><text>Ảnh lớn</text>${file}</questiontext><answer fraction="100"><text>true</text></answer></question></quiz>`
    expect(await codeOf(bytesOf(xml))).toBe('taken')
  })

  it('of half a million letters without sense is read in each text format in bounded time', async () => {
    const lines = 'Câu 1: Hỏi? A. x B. y\nĐáp án: A\n\n'
    const pieces = [
      lines,
      '~{=\\ ',
      'A. ',
      '::',
      '**',
      '**a',
      '{',
      'A. a\nANSWER: A\n',
      '1-B, ',
      '([',
      '<b>',
      '<p>a',
      'Đáp án: ',
    ]
    for (const piece of pieces) {
      started = performance.now()
      const bytes = bytesOf(piece.repeat(Math.floor(megabyte / 2 / piece.length)))
      for (const format of ['gift', 'aiken', 'word', 'word-html'] as const) {
        await readFile(bytes, { format }).catch((error: unknown) => {
          if (!(error instanceof BankError)) throw error
        })
        const took = performance.now() - started
        expect(took, `${format} ${piece}`).toBeLessThan(8000)
        started = performance.now()
      }
    }
  }, 60_000)
})

describe('damage', () => {
  it.each(['gift', 'qti', 'xlsx'] as const)(
    'anywhere in a file of %s is taken or refused, never worse',
    async (format) => {
      const { bytes } = writeFile(sample(), format)
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
          fc.nat(bytes.length),
          fc.boolean(),
          async (hurts, end, cut) => {
            const hurt = Uint8Array.from(cut ? bytes.subarray(0, end) : bytes)
            for (const [at, value] of hurts) if (at < hurt.length) hurt[at] = value
            await codeOf(hurt)
          },
        ),
        { numRuns: 150 },
      )
    },
  )

  it('of any bytes or signs under any format is taken or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ unit: 'binary' }).map(bytesOf),
          fc
            .array(
              fc.constantFrom(
                '<',
                '>',
                '{',
                '}',
                '=',
                '~',
                '#',
                '::',
                '\n',
                'A. ',
                'ANSWER: A',
                '->',
                '%50%',
                '&',
                '\\',
                '/',
              ),
            )
            .map((parts) => bytesOf(parts.join(''))),
        ),
        fc.constantFrom(undefined, ...readFormats),
        async (bytes, format) => {
          await readFile(bytes, { format }).catch((error: unknown) => {
            if (!(error instanceof BankError)) throw error
          })
        },
      ),
      { numRuns: 600 },
    )
  })
})
