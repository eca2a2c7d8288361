import { expect, it } from 'vitest'
import { planLoop } from './plan-loop.ts'
import { copiesInFrame, planTicker, readableSpeed } from './plan-ticker.ts'
import { bestLook, lookOf } from './poster-moment.ts'
import { VideoError } from './video-error.ts'

const shape = { width: 320, height: 160, fps: 25, transition: 'fade' as const }

it('counts whole frames and leads the last slide into the first', () => {
  const { frames, frameAt } = planLoop({ ...shape, seconds: [2, 2], fadeSeconds: 0.4 })
  expect(frames).toBe(100)
  expect(frameAt(0)).toEqual({ slide: 0, next: 1, mix: 0 })
  expect(frameAt(39).mix).toBe(0)
  expect(frameAt(40).mix).toBeGreaterThan(0)
  expect(frameAt(99)).toMatchObject({ slide: 1, next: 0 })
  expect(frameAt(99).mix).toBeGreaterThan(200)
  expect(frameAt(100)).toEqual(frameAt(0))
})

it('refuses odd sides with the next even one, and a fade as long as a slide', () => {
  expect(() => planLoop({ ...shape, width: 321, seconds: [1] })).toThrow('Use 322')
  expect(() => planLoop({ ...shape, seconds: [1, 1], fadeSeconds: 1 })).toThrow(VideoError)
  expect(() => planLoop({ ...shape, seconds: [Number.NaN] })).toThrow(VideoError)
})

it('runs a text no faster than people read, and closes its way over the loop', () => {
  const given = { textWidth: 1000, characters: 50, gap: 100, fps: 25, frames: 250 }
  const plan = planTicker(given)
  expect((plan.pixelsPerFrame * 25) / (1000 / 50)).toBeLessThanOrEqual(readableSpeed)
  expect(plan.length).toBe(plan.pixelsPerFrame * 250 * plan.turns)
  const end = 250 * plan.turns
  expect(copiesInFrame(plan, end, 320, 1000)).toEqual(copiesInFrame(plan, 0, 320, 1000))
  expect(() => planTicker({ ...given, textWidth: 100, fps: 60 })).toThrow(VideoError)
})

it('never picks a black frame for the poster where another shows something', () => {
  const black = lookOf(new Uint8Array(100))
  const scene = lookOf(Uint8Array.from({ length: 100 }, (_, at) => (at % 2) * 160 + 40))
  expect(bestLook([black, scene, black])).toBe(1)
  expect(bestLook([black, black])).toBe(0)
})
