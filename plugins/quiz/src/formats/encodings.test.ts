import { describe, expect, it } from 'vitest'
import { BankError } from './bank-error.ts'
import { readFile } from './read-file.ts'

const text = 'Câu 1: Ủy ban nhân dân phường Bắc Hồng Lĩnh?\nA. Đúng vậy\nB. Chưa rõ\nĐáp án: A\n'

// Windows-1258: base letters with their hook or hat, then a mark of tone.
const table = new Map(
  Array.from({ length: 128 }, (_, at) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(at + 128)),
    at + 128,
  ]),
)
const in1258 = (given: string): Uint8Array => {
  const signs = [...given.normalize('NFC')].flatMap((sign) => {
    if (sign.charCodeAt(0) < 128 || table.has(sign)) return [sign]
    const [base = '', ...marks] = [...sign.normalize('NFD')]
    const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark))
    const others = marks.filter((mark) => !tone.includes(mark))
    return [[base, ...others].join('').normalize('NFC'), ...tone]
  })
  return Uint8Array.from(signs.map((sign) => table.get(sign) ?? sign.charCodeAt(0)))
}
const utf16 = (given: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(given, 'utf16le')
  return new Uint8Array(little ? bytes : bytes.swap16())
}

describe('encodings', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-8 in NFD', Buffer.from(text.normalize('NFD'))],
    ['UTF-8 with CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16 LE with its mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16 BE with its mark', utf16(`\ufeff${text}`, false)],
    ['UTF-16 LE bare', utf16(text, true)],
    ['Windows-1258', in1258(text)],
  ])('%s', async (_, bytes) => {
    const { questions } = await readFile(new Uint8Array(bytes))
    expect(questions[0]?.question.text.vi).toBe('Ủy ban nhân dân phường Bắc Hồng Lĩnh?')
    expect(questions[0]?.question.rows[0]).toEqual({ text: { vi: 'Đúng vậy' }, correct: true })
  })

  it('TCVN3 is refused by name, or read by a reader that knows it', async () => {
    const bytes = Uint8Array.from(
      [...'C©u 1: Céng hoµ x· héi chñ nghÜa ViÖt Nam?\nA. §óng\nB. Sai\n§¸p ¸n: A'].map((sign) =>
        sign.charCodeAt(0),
      ),
    )
    const refused = await readFile(bytes).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(BankError)
    expect((refused as BankError).code).toBe('encoding-unknown')
    expect((refused as BankError).text.vi).toContain('TCVN3')
    const vni = 'Caâu 1: Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam?\nA. Ñuùng\nB. Sai\nÑaùp aùn: A'
    const inVni = Uint8Array.from([...vni].map((sign) => sign.charCodeAt(0)))
    await expect(readFile(inVni)).rejects.toMatchObject({ code: 'encoding-unknown' })
    const legacy = (given: string) =>
      given.includes('Céng hoµ') ? { text, encoding: 'TCVN3' } : null
    const read = await readFile(bytes, { legacy })
    expect(read.problems.map(({ code }) => code)).toEqual(['encoding-converted'])
    expect(read.questions).toHaveLength(1)
  })
})
