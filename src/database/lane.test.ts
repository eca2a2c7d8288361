import { describe, expect, it } from 'vitest'
import { Lane } from './lane.ts'

const tick = () => new Promise((resolve) => setImmediate(resolve))

describe('Lane', () => {
  it('lets one in at a time, in the order of asking', async () => {
    const lane = new Lane()
    const seen: string[] = []
    const work = async (name: string) => {
      const release = await lane.acquire()
      seen.push(`${name} in`)
      await tick()
      seen.push(`${name} out`)
      release()
    }
    await Promise.all(['a', 'b', 'c'].map(work))
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('does not let a newcomer pass between a release and the next in line', async () => {
    const lane = new Lane()
    const order: string[] = []
    const first = await lane.acquire()
    const second = lane.acquire().then((release) => {
      order.push('second')
      release()
    })
    first()
    const third = lane.acquire().then((release) => {
      order.push('third')
      release()
    })
    await Promise.all([second, third])
    expect(order).toEqual(['second', 'third'])
    expect(lane.queued).toBe(0)
  })

  it('counts a second release of the same holder as nothing', async () => {
    const lane = new Lane()
    const first = await lane.acquire()
    first()
    const second = await lane.acquire()
    first()
    let entered = false
    const third = lane.acquire().then(() => (entered = true))
    await tick()
    expect(entered).toBe(false)
    second()
    await third
    expect(entered).toBe(true)
  })
})
