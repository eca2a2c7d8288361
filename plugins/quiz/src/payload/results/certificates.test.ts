import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type CertificateFacts, certificatesZip } from './certificates.ts'
import type { WholeResult } from './whole-result.ts'

const names = ['Nguyễn Văn A', 'Bé 😀', '../../Trần Thị B']
const line = { unit: null, right: 1, prediction: null, duration: 1, submittedAt: 1 }
const whole = {
  contest: { title: { vi: 'Thi' }, rounds: [{ key: 'a', name: { vi: 'Đợt 1' } }], overall: 'none' },
  row: { roundKey: 'a', state: 'released', releasedAt: '2026-11-26T00:00:00.000Z' },
  head: { prizes: [], questions: 2 },
  result: {
    ...{ won: [], units: [], unitsWon: [] },
    ranked: names.map((_, at) => ({ ...line, id: String(at), person: String(at), place: at + 1 })),
  },
  people: new Map(names.map((name, at) => [String(at), { name }])),
} as unknown as WholeResult

describe('certificates of winners', () => {
  it('are of units too, with what their part was', async () => {
    const unit = { unit: 'Tổ dân phố 3', entrants: 12, winners: 2, headCount: 40 }
    const drawn: CertificateFacts[] = []
    const draw = (facts: CertificateFacts) => {
      drawn.push(facts)
      return Promise.resolve({ mimeType: 'application/pdf', bytes: new Uint8Array(1) })
    }
    const prize = { name: { vi: 'Giải tập thể' }, award: { vi: 'Giấy khen' } }
    const withUnits = {
      ...whole,
      head: { ...whole.head, unitPrizes: [prize] },
      result: { ...whole.result, units: [unit], unitsWon: [{ prize: 0, unit: unit.unit }] },
    } as unknown as WholeResult
    const zip = await new Response(certificatesZip(withUnits, draw, 'winners')).arrayBuffer()
    expect(Object.keys(unzipSync(new Uint8Array(zip)))).toEqual([
      '0001 Giải tập thể - Tổ dân phố 3.pdf',
    ])
    expect(drawn[0]).toMatchObject({ kind: 'unit', unit, prize })
  })
})

describe('certificates of all', () => {
  it('come without the one that can’t be drawn, which is named', async () => {
    const draw = (facts: CertificateFacts) => {
      const name = facts.kind === 'person' ? facts.entry.name : facts.unit.unit
      return name.includes('😀')
        ? Promise.reject(new Error('The font has no glyph for it.'))
        : Promise.resolve({ mimeType: 'application/pdf', bytes: new TextEncoder().encode(name) })
    }
    const zip = await new Response(certificatesZip(whole, draw, 'all')).arrayBuffer()
    const files = unzipSync(new Uint8Array(zip))
    expect(Object.keys(files)).toEqual([
      '0001 Tham gia - Nguyễn Văn A.pdf',
      '0003 Tham gia - Trần Thị B.pdf',
      'CHUA IN DUOC.txt',
    ])
    expect(new TextDecoder().decode(files['CHUA IN DUOC.txt'])).toContain('Bé 😀: The font has')
  })
})
