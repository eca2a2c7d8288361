import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../../../../scripts/lib/bundle.mjs'
import { writeFile } from '../write-file.ts'
import { emptyQuestion } from '../../core/bank/reading.ts'
import { readerFor } from './in-thread.ts'

let program: string
beforeAll(async () => {
  program = await bundle('plugins/quiz/src/formats/thread/worker.ts')
}, 60_000)
afterEach(() => {
  delete process.env['QUIZ_WORKER']
})

const questions = Array.from({ length: 2000 }, (_, at) => ({
  ...emptyQuestion,
  ...{ key: `Q-${at}`, topic: 'law', source: 'Luật' },
  text: { vi: `Câu hỏi số ${at} về thủ tục hành chính ở phường?` },
  rows: ['A', 'B', 'C', 'D'].map((letter, row) => ({
    text: { vi: `Phương án ${letter} của câu ${at}` },
    correct: row === 0,
  })),
}))
const file = () => writeFile(questions, 'xlsx', new Map()).bytes

const reader = (where: string) => {
  process.env['QUIZ_WORKER'] = where
  return readerFor(undefined)
}

describe('a thread that reads questions', () => {
  it('tells what this thread would', async () => {
    const bytes = file()
    const [apart, here] = [reader(program), reader('none')]
    expect([apart.isApart, here.isApart]).toEqual([true, false])
    const read = { kind: 'read', bytes, format: undefined } as const
    const told = await here.work(read)
    expect(told.questions).toHaveLength(2000)
    expect(await apart.work(read)).toEqual(told)
  }, 60_000)

  it('leaves this one free for others meanwhile', async () => {
    const read = { kind: 'read', bytes: file(), format: undefined } as const
    const turnsWhile = async (where: string): Promise<number> => {
      let [turns, isDone] = [0, false]
      const count = () => {
        turns += 1
        if (!isDone) setImmediate(count)
      }
      setImmediate(count)
      await reader(where).work(read)
      isDone = true
      return turns
    }
    const here = await turnsWhile('none')
    expect(await turnsWhile(program)).toBeGreaterThan(10 * here)
  }, 60_000)

  it('finds near questions as this one does', async () => {
    const own = ['a b c d e', 'a b c d f', 'x y z'].map((text, at) => ({ id: String(at), text }))
    const near = { kind: 'near', own, others: [{ id: 'o', text: 'x y z' }] } as const
    const told = await reader('none').work(near)
    expect(told.between).toEqual([{ a: '2', b: 'o', likeness: 1 }])
    expect(await reader(program).work(near)).toEqual(told)
    const same = Array.from({ length: 10 }, (_, at) => ({ id: String(at), text: 'x y z' }))
    const all = await reader('none').work({ kind: 'near', own: same, others: same })
    expect([all.between.length, all.within.length]).toEqual([30, 24])
    expect((await reader(program).work({ kind: 'alike', texts: same })).pairs).toHaveLength(45)
  })

  it('refuses with the same words', async () => {
    const read = { kind: 'read', bytes: new Uint8Array(0), format: undefined } as const
    const why = await reader('none')
      .work(read)
      .catch((error: unknown) => error)
    expect(why).toMatchObject({ code: 'file-empty', status: 400 })
    await expect(reader(program).work(read)).rejects.toMatchObject({ ...(why as object) })
  })

  it('is none where the project reads older text by a function of its own, unless it names one', () => {
    delete process.env['QUIZ_WORKER']
    const legacy = () => null
    expect(readerFor(legacy).isApart).toBe(false)
    process.env['QUIZ_WORKER'] = program
    expect(readerFor(legacy).isApart).toBe(true)
  })
})
