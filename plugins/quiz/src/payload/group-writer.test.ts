import { describe, expect, it } from 'vitest'
import { type Batch, type GroupStore, groupWriter } from './group-writer.ts'

/** A store that keeps keys, and whose commits wait until they are let go. */
const slowStore = () => {
  const kept = new Set<string>()
  const groups: number[] = []
  const held: (() => void)[] = []
  const store = async (batches: readonly Batch[]): Promise<ReadonlySet<string>> => {
    await new Promise<void>((resolve) => held.push(resolve))
    const fresh = batches.flatMap(({ collection, rows }) =>
      rows.map(({ key }) => `${collection} ${key}`).filter((name) => !kept.has(name)),
    )
    groups.push(batches.reduce((sum, { rows }) => sum + rows.length, 0))
    if (fresh.some((name) => name.endsWith('!'))) throw new Error('The disk is full.')
    for (const name of fresh) kept.add(name)
    return new Set(fresh)
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const letGo = async () => {
    await turn()
    held.shift()?.()
    await turn()
  }
  return { store, groups, letGo, kept }
}

describe('a group writer', () => {
  it('puts all that waits into one commit, and tells each whether it was first', async () => {
    const { store, groups, letGo } = slowStore()
    const { insert } = groupWriter(store)
    const first = ['a', 'b', 'b'].map((key) => insert('x', { key }))
    await letGo()
    expect(await Promise.all(first)).toEqual([true, true, false])
    const second = [insert('x', { key: 'a' }), insert('y', { key: 'a' })]
    await letGo()
    expect(await Promise.all(second)).toEqual([false, true])
    expect(groups).toEqual([2, 2])
  })

  it('acknowledges nothing before the commit', async () => {
    const { store, letGo, kept } = slowStore()
    let isTold = false
    const written = groupWriter(store)
      .insert('x', { key: 'a' })
      .then(() => (isTold = true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([isTold, kept.size]).toEqual([false, 0])
    await letGo()
    await written
    expect([isTold, kept.size]).toEqual([true, 1])
  })

  it('refuses what can’t wait with 503 and a time, and takes more once there is room', async () => {
    const { store, letGo } = slowStore()
    const { insert } = groupWriter(store, { most: 3, size: 2 })
    const taken = ['a', 'b', 'c'].map((key) => insert('x', { key }))
    await expect(insert('x', { key: 'd' })).rejects.toMatchObject({
      ...{ code: 'overloaded', status: 503, retryAfter: 2 },
    })
    await letGo()
    const late = insert('x', { key: 'd' })
    await letGo()
    await letGo()
    expect(await Promise.all([...taken, late])).toEqual([true, true, true, true])
  })

  it('fails a group whose commit fails, and no other', async () => {
    const { store, letGo } = slowStore()
    const { insert } = groupWriter(store, { size: 2 })
    const all = ['a', 'b!', 'c'].map((key) => insert('x', { key }))
    const settled = Promise.allSettled(all)
    await letGo()
    await letGo()
    expect((await settled).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
    ])
  })

  it('tells when all that waited is written, though more goes on coming', async () => {
    const written: string[] = []
    const store: GroupStore = async (batches) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const keys = batches.flatMap(({ rows }) => rows.map(({ key }) => key))
      if (keys.includes('2')) throw new Error('the disk is full')
      written.push(...keys)
      return new Set(keys.map((key) => `a ${key}`))
    }
    const writer = groupWriter(store, { size: 1 })
    await writer.settled()
    const first = Promise.allSettled(['1', '2', '3'].map((key) => writer.insert('a', { key })))
    const settled = writer.settled().then(() => [...written])
    const later = ['4', '5'].map((key) => writer.insert('a', { key }))
    expect(await settled).toEqual(['1', '3'])
    await Promise.all([first, ...later])
    expect(written).toEqual(['1', '3', '4', '5'])
  })
})
