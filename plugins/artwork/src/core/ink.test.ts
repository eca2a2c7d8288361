import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cmykOf, defaultInks, inkLimit } from './ink.ts'

it('prints greys with black alone, and white with nothing', () => {
  expect(cmykOf('#000000', {})).toEqual([0, 0, 0, 100])
  expect(cmykOf('#ffffff', {})).toEqual([0, 0, 0, 0])
  expect(cmykOf('#808080', {})).toEqual([0, 0, 0, 49.8])
})

it('takes the pinned inks of a colour, in any case', () => {
  expect(cmykOf('#B71C1C', defaultInks)).toEqual([10, 100, 100, 10])
  expect(cmykOf('#b71c1c', { '#b71c1c': [0, 95, 90, 20] })).toEqual([0, 95, 90, 20])
})

it('never lays down more ink than dries, of any colour', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(channel, channel, channel, (...rgb) => {
      const color = `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
      const inks = cmykOf(color, defaultInks)
      expect(inks.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(inkLimit + 0.01)
      for (const ink of inks) expect(ink >= 0 && ink <= 100).toBe(true)
    }),
  )
  expect(cmykOf('#022015', defaultInks).reduce((sum, ink) => sum + ink, 0)).toBeLessThan(301)
})
