import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../../../../scripts/lib/bundle.mjs'
import { draw } from '../draw.ts'
import type { Drawing } from '../drawing.ts'
import { layOut } from '../lay-out.test-helper.ts'
import { ledSlogan } from '../../templates/led-slogan.ts'
import { createRenderer, type Renderer, type RendererOptions, usualBounds } from './renderer.ts'
import type { Work } from './work.ts'

let file: string
beforeAll(async () => {
  file = await bundle('plugins/artwork/src/render/pool/worker.ts')
})

const open: Renderer[] = []
const start = (part: Partial<RendererOptions> = {}): Renderer => {
  const made = createRenderer({ ...usualBounds, file, concurrency: 1, waiting: 3, ...part })
  open.push(made)
  return made
}
afterEach(() => {
  for (const renderer of open.splice(0)) renderer.close()
})

const drawing = (width: number, height: number): Drawing => {
  const size = { width, height }
  const { root } = layOut(ledSlogan, { slogan: 'ĐÚNG HẸN – TẬN TÂM' }, size)
  return { root, size, output: { format: 'png' }, pictures: new Map() }
}
const small: Work = { kind: 'draw', drawing: drawing(320, 160) }
/** Takes a second or so. */
const large: Work = { kind: 'draw', drawing: drawing(5_600, 5_600) }

const lengthOf = (result: unknown): number => (result as Uint8Array).byteLength

/** Ends the only child as the system would that ran out of memory, once it is at work. */
const killOnceBusy = async (renderer: Renderer): Promise<void> => {
  for (;;) {
    const { children, running } = renderer.stats()
    const [child] = children
    if (child && child.pid > 0 && running > 0) {
      await sleep(40)
      process.kill(child.pid, 'SIGKILL')
      return
    }
    await sleep(5)
  }
}

describe('drawing in a child', () => {
  it('gives the same bytes as drawing here', async () => {
    const renderer = start()
    const [there, here] = [await renderer.work(small), await draw(drawing(320, 160))]
    expect(Buffer.from(there as Uint8Array).equals(Buffer.from(here))).toBe(true)
    const { mode, done, children } = renderer.stats()
    expect({ mode, done, children: children.length }).toEqual({
      ...{ mode: 'children', done: 1, children: 1 },
    })
    expect(children[0]?.pid).not.toBe(process.pid)
  })

  it('refuses there what it refuses here, with the field and the mend', async () => {
    const input = { bytes: new TextEncoder().encode('no picture') }
    await expect(start().work({ kind: 'read', field: 'photo', input })).rejects.toMatchObject({
      ...{ name: 'ArtworkError', code: 'photo-unreadable', field: 'photo' },
    })
  })

  it('outlives a child killed in the middle: the picture is drawn by another, and so is the next', async () => {
    const renderer = start()
    await renderer.work({ kind: 'warm' })
    const under = renderer.work(large)
    await killOnceBusy(renderer)
    expect(lengthOf(await under)).toBeGreaterThan(100_000)
    expect(lengthOf(await renderer.work(small))).toBeGreaterThan(1_000)
    expect(renderer.stats()).toMatchObject({ crashes: 1, restarts: 1, done: 3, failed: 0 })
  })

  it('says clearly when the second child is killed too, and draws the next', async () => {
    const renderer = start()
    const under = renderer.work(large)
    const refused = expect(under).rejects.toMatchObject({ code: 'render-crashed' })
    await killOnceBusy(renderer)
    await sleep(60)
    await killOnceBusy(renderer)
    await refused
    expect(lengthOf(await renderer.work(small))).toBeGreaterThan(1_000)
    expect(renderer.stats()).toMatchObject({ crashes: 2, failed: 1, done: 1 })
  })

  it('gives up what nobody waits for any more, and draws the next', async () => {
    const renderer = start({ grace: 50 })
    await renderer.work({ kind: 'warm' })
    const gone = new AbortController()
    const under = renderer.work(large, gone.signal)
    await sleep(60)
    gone.abort()
    await expect(under).rejects.toMatchObject({ name: 'AbortError' })
    expect(lengthOf(await renderer.work(small))).toBeGreaterThan(1_000)
    expect(renderer.stats()).toMatchObject({ cancelled: 1, crashes: 0, timeouts: 0, done: 2 })
  })

  it('stops what takes too long', async () => {
    const renderer = start({ time: 150 })
    await expect(renderer.work(large)).rejects.toMatchObject({ code: 'render-timeout' })
    expect(lengthOf(await renderer.work(small))).toBeGreaterThan(1_000)
    expect(renderer.stats()).toMatchObject({ timeouts: 1, crashes: 0 })
  })

  it('stops what takes too much memory', async () => {
    const renderer = start({ memory: 200 })
    await expect(renderer.work(large)).rejects.toMatchObject({ code: 'render-too-large' })
    expect(lengthOf(await renderer.work(small))).toBeGreaterThan(1_000)
    expect(renderer.stats()).toMatchObject({ tooLarge: 1 })
  }, 30_000)

  it('replaces a child that has grown, and ends all when closed', async () => {
    const renderer = start({ retireAt: 1 })
    await renderer.work(small)
    expect(renderer.stats().children).toEqual([])
    await renderer.work(small)
    expect(renderer.stats()).toMatchObject({ done: 2, crashes: 0, restarts: 0 })
  })

  it('does not answer for a program that never comes up', async () => {
    const renderer = start({ file: '/nowhere/worker.mjs' })
    await expect(renderer.work(small)).rejects.toMatchObject({ code: 'render-crashed' })
  })
})

describe('the queue in front', () => {
  it('drops who went away while waiting, without drawing', async () => {
    const renderer = start()
    const first = renderer.work(large)
    const gone = new AbortController()
    const second = renderer.work(small, gone.signal)
    gone.abort()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    await first
    expect(renderer.stats()).toMatchObject({ done: 1, cancelled: 1, waiting: 0 })
  })

  it('turns away who comes when too many wait', async () => {
    const renderer = start({ waiting: 1 })
    const all = [renderer.work(small), renderer.work(small)]
    await expect(renderer.work(small)).rejects.toMatchObject({ code: 'renderer-busy' })
    await Promise.all(all)
    expect(renderer.stats()).toMatchObject({ done: 2, turnedAway: 1 })
  })

  it('draws in this process where there is no program for children', async () => {
    const renderer = start({ file: null })
    expect(lengthOf(await renderer.work(small))).toBeGreaterThan(1_000)
    expect(renderer.stats()).toMatchObject({ mode: 'in-process', children: [], done: 1 })
  })
})
