import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'
import {
  applyChanges,
  type DailyHead,
  dayToClose,
  type Heads,
  nextDailyHead,
} from './daily-head.ts'
import { checkDailyHeads, type SignedDailyHead } from './daily-head-faults.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const sign = (head: DailyHead): SignedDailyHead => {
  const hash = sha256(canonicalJson(head))
  return { head, hash, keyId: 'k', signature: `signed ${hash}` }
}

const days: Heads[] = [
  new Map([
    ['b:1', { seq: 1, hash: 'b1' }],
    ['a:1', { seq: 2, hash: 'a2' }],
  ]),
  new Map([
    ['b:1', { seq: 3, hash: 'b3' }],
    ['a:1', { seq: 2, hash: 'a2' }],
  ]),
  new Map([['b:1', { seq: 3, hash: 'b3' }]]),
  new Map([['b:1', { seq: 4, hash: 'b4' }]]),
]

const series = (): SignedDailyHead[] => {
  const before = new Map<string, { seq: number; hash: string }>()
  const signed: SignedDailyHead[] = []
  for (const [index, now] of days.entries()) {
    const last = signed.at(-1)
    const head = nextDailyHead({
      last: last ? { seq: last.head.seq, hash: last.hash } : null,
      ...{
        before,
        now,
        day: `2026-11-2${index}`,
        at: new Date(Date.UTC(2026, 10, 21 + index)),
        sha256,
      },
    })
    applyChanges(before, head)
    signed.push(sign(head))
  }
  return signed
}

const check = (stored: SignedDailyHead[], kept: SignedDailyHead[] = []) =>
  checkDailyHeads(stored, kept, {
    sha256,
    signatureFault: ({ hash, signature }) =>
      signature === `signed ${hash}` ? null : 'bad-signature',
  }).faults.map(({ seq, upTo, fault }) => `${fault} ${seq}${upTo ? `–${upTo}` : ''}`)

const without = (...indexes: number[]) => series().filter((_, index) => !indexes.includes(index))
const changed = (index: number, change: (old: SignedDailyHead) => SignedDailyHead) =>
  series().map((one, place) => (place === index ? change(one) : one))
const otherDay = (old: SignedDailyHead): DailyHead => ({ ...old.head, day: '2000-01-01' })

describe('a daily head', () => {
  it('names the chains that moved or are gone, in order', () => {
    expect(
      series().map(({ head }) => head.changed.map(({ docKey, seq }) => [docKey, seq])),
    ).toEqual([
      [
        ['a:1', 2],
        ['b:1', 1],
      ],
      [['b:1', 3]],
      [['a:1', 0]],
      [['b:1', 4]],
    ])
  })

  it.each<[string, SignedDailyHead[], SignedDailyHead[], string[]]>([
    ['sound', series(), series(), []],
    ['sound, in the database only', series(), [], []],
    ['newer than the file', series(), without(3), []],
    ['missing in the middle', without(1, 2), [], ['missing 2–3']],
    ['missing in the database', without(3), series(), ['missing 4']],
    ['missing in both', without(1), without(1), ['missing 2']],
    ['missing in the file', series(), without(1), ['missing-in-file 2']],
    ['altered', changed(1, (old) => ({ ...old, head: otherDay(old) })), series(), ['altered 2']],
    [
      'altered and hashed anew',
      changed(1, (old) => ({ ...sign(otherDay(old)), signature: 'x' })),
      series(),
      ['bad-signature 2', 'differs-from-file 2'],
    ],
    [
      'signed over another list',
      changed(1, ({ head }) => sign({ ...head, changed: [] })),
      [],
      ['wrong-root 2', 'broken-link 3'],
    ],
  ])('%s is named', (_, stored, kept, faults) => {
    expect(check(stored, kept)).toEqual(faults)
  })
})

describe('the day to close', () => {
  const timeZone = 'Asia/Ho_Chi_Minh'
  const at = (text: string) => new Date(text)
  it.each([
    ['the first, once it is over', null, '2026-11-23T10:00Z', '2026-11-23T17:00Z', '2026-11-23'],
    ['none before midnight there', null, '2026-11-23T10:00Z', '2026-11-23T16:59Z', null],
    ['none of an empty ledger', null, null, '2026-11-23T17:00Z', null],
    ['none twice', '2026-11-23', '2026-11-01T00:00Z', '2026-11-24T03:00Z', null],
    ['the next', '2026-11-23', '2026-11-01T00:00Z', '2026-11-24T17:00Z', '2026-11-24'],
    [
      'several missed ones as one',
      '2026-11-23',
      '2026-11-01T00:00Z',
      '2026-11-30T02:00Z',
      '2026-11-29',
    ],
    ['none while the clock is back', '2026-11-23', '2026-11-01T00:00Z', '2026-11-20T02:00Z', null],
    ['the last of a month', '2026-11-29', '2026-11-01T00:00Z', '2026-11-30T17:30Z', '2026-11-30'],
  ])('is %s', (_, last, since, now, day) => {
    expect(dayToClose({ last, since: since ? at(since) : null, now: at(now), timeZone })).toBe(day)
  })
})
