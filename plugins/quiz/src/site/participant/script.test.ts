import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { countdown } from './countdown.ts'
import { saving } from './saving.ts'
import { script } from './script.ts'
import type { Kept, Reply } from './types.ts'
import { participantWords } from './words.ts'

const words = participantWords.vi

const kitOf = (replies: Reply[]) => {
  const kept: Kept = { secret: 's', token: 't', answers: {}, prediction: '', seq: 1, sent: 0 }
  const asked: string[] = []
  const kit = {
    ...{ kept, words, keep: () => undefined, draw: () => undefined },
    isOver: () => kept.submittedAt !== undefined || kept.late === true,
    insist: (_: string, path: string, body: () => unknown) => {
      body()
      asked.push(path)
      return Promise.resolve(replies.shift() ?? { status: 0, json: null })
    },
    faultOf: ({ json }: Reply) => (json?.['errors'] as { code?: string }[] | undefined)?.[0] ?? {},
  }
  const status = { textContent: '' }
  const { flush, submit } = saving(kit as never, status as never)
  return { kept, kit, status, asked, flush, submit }
}
const refused = (code: string): Reply => ({
  status: 400,
  json: { errors: [{ code, message: `Vì ${code}` }] },
})

it('the script uses nothing of the modules it is written in', () => {
  expect(script).not.toMatch(/__vi_|\bimport\b/)
  expect(() => new Script(script)).not.toThrow()
})

describe('saving', () => {
  it('calls saved what was saved, and says why something was not', async () => {
    const good = kitOf([{ status: 200, json: {} }])
    await good.flush()
    expect([good.status.textContent, good.kept.sent]).toEqual([words.saved, 1])
    const bad = kitOf([refused('answers-invalid')])
    await bad.flush()
    expect(bad.status.textContent).toBe('Vì answers-invalid')
  })

  it('goes on under a higher number where another tab took this one', async () => {
    const { kept, flush, asked } = kitOf([refused('seq-taken'), { status: 200, json: {} }])
    await flush()
    expect(asked).toHaveLength(2)
    expect(kept.sent).toBe(kept.seq)
    expect(kept.seq).toBeGreaterThan(1)
  })

  it('ends with what the server says is over', async () => {
    const { kept, flush } = kitOf([refused('late')])
    await flush()
    expect(kept.late).toBe(true)
  })
})

it('at the end of time a paper is submitted by itself once, even when that is refused', async () => {
  const { kit, kept, submit, asked } = kitOf([refused('attempt-unknown'), refused('x')])
  kept.deadline = new Date(1000).toISOString()
  const el = () => ({ textContent: '', parentElement: null })
  const { tick } = countdown({ ...kit, el, submit, now: () => 2000 } as never)
  tick()
  await new Promise((resolve) => setImmediate(resolve))
  tick()
  await new Promise((resolve) => setImmediate(resolve))
  expect(asked).toEqual(['/attempts/submit'])
})
