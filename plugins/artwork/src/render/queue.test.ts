import { describe, expect, it } from 'vitest'
import { byteCache } from './cache.ts'
import { boundedQueue, QueueFull } from './queue.ts'

const gate = () => {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

describe('the queue', () => {
  it('runs two at once, lets some wait, and refuses the rest', async () => {
    const run = boundedQueue(2, 3)
    const { open, opened } = gate()
    let [running, most] = [0, 0]
    const task = async () => {
      running += 1
      most = Math.max(most, running)
      await opened
      running -= 1
    }
    const all = Array.from({ length: 5 }, () => run(task))
    await expect(run(task)).rejects.toBeInstanceOf(QueueFull)
    open()
    await Promise.all(all)
    expect(most).toBe(2)
    await expect(run(async () => 'again')).resolves.toBe('again')
  })

  it('lets nobody slip in while a place changes hands', async () => {
    const run = boundedQueue(1, 5)
    let [running, most] = [0, 0]
    const task = async () => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
    }
    const first = run(task).then(() => run(task))
    await Promise.all([first, run(task), run(task)])
    expect(most).toBe(1)
  })

  it('goes on after a task that fails', async () => {
    const run = boundedQueue(1, 1)
    await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(run(async () => 1)).resolves.toBe(1)
  })
})

describe('the cache', () => {
  const make = (size: number) => {
    let made = 0
    return { count: () => made, work: async () => new Uint8Array(size).fill((made += 1)) }
  }

  it('makes equal keys once, also while the first is under way', async () => {
    const cached = byteCache(100)
    const { count, work } = make(10)
    const [a, b] = await Promise.all([cached('k', work), cached('k', work)])
    expect(a).toBe(b)
    expect(await cached('k', work)).toBe(a)
    expect(count()).toBe(1)
  })

  it('drops what was used longest ago when it is full', async () => {
    const cached = byteCache(25)
    const { count, work } = make(10)
    for (const key of ['a', 'b', 'a', 'c']) await cached(key, work)
    expect(count()).toBe(3)
    await cached('a', work)
    expect(count()).toBe(3)
    await cached('b', work)
    expect(count()).toBe(4)
  })

  it('stops the work when the last who waits goes away, and not before', async () => {
    const cached = byteCache(25)
    const { open, opened } = gate()
    let stopped = false
    const slow = async (signal: AbortSignal) => {
      signal.addEventListener('abort', () => (stopped = true))
      await opened
      signal.throwIfAborted()
      return new Uint8Array(5)
    }
    const [one, other] = [new AbortController(), new AbortController()]
    const [first, second] = [one, other].map(({ signal }) => cached('k', slow, signal))
    one.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    expect(stopped).toBe(false)
    other.abort()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    expect(stopped).toBe(true)
    open()
    expect(await cached('k', make(4).work)).toHaveLength(4)
  })

  it('keeps no failure', async () => {
    const cached = byteCache(25)
    await expect(cached('k', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await cached('k', make(5).work)).toHaveLength(5)
  })
})
