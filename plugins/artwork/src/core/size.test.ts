import { describe, expect, it } from 'vitest'
import { faultOf } from './fault-of.test-helper.ts'
import { aspectClassOf, readSize } from './size.ts'

describe('a size', () => {
  it('given as LED modules is their pixels', () => {
    const modules = { across: 16, down: 8, moduleWidth: 64, moduleHeight: 32 }
    expect(readSize({ modules })).toEqual({ width: 1024, height: 256 })
  })

  it('goes up to 16,384 pixels a side and 36 million pixels', () => {
    expect(readSize({ width: 16_384, height: 32 })).toEqual({ width: 16_384, height: 32 })
    expect(readSize({ width: 6_000, height: 6_000 })).toEqual({ width: 6_000, height: 6_000 })
  })

  const wall = { across: 16, down: 8, moduleWidth: 64, moduleHeight: 32 }
  it.each<[string, Parameters<typeof readSize>[0], string]>([
    ['nothing', {}, 'width'],
    ['a text', { width: '1024', height: 256 }, 'width'],
    ['a fraction', { width: 10.5, height: 256 }, 'width'],
    ['a negative', { width: 1024, height: -1 }, 'height'],
    ['not a number', { width: Number.NaN, height: 256 }, 'width'],
    ['infinity', { width: 1024, height: Number.POSITIVE_INFINITY }, 'height'],
    ['too small', { width: 1024, height: 8 }, 'height'],
    ['too long a side', { width: 20_000, height: 64 }, 'width'],
    ['too large an area', { width: 16_000, height: 16_000 }, 'width'],
    ['modules that are a list', { modules: [1] }, 'modules'],
    [
      'a module without pixels',
      { modules: { ...wall, moduleHeight: undefined } },
      'modules.moduleHeight',
    ],
    ['too many modules', { modules: { ...wall, across: 1e9 } }, 'modules.across'],
    [
      'modules beyond counting',
      { modules: { ...wall, down: 1e308, moduleHeight: 1e308 } },
      'modules.down',
    ],
    ['too few modules', { modules: { ...wall, down: 1, moduleHeight: 16 } }, 'modules.down'],
  ])('of %s is refused with the number named', (_, input, field) => {
    expect(faultOf(() => readSize(input)).field).toBe(field)
  })

  it.each<[number, number, string]>([
    [2560, 128, 'ribbon'],
    [1024, 256, 'wide'],
    [1920, 1080, 'wide'],
    [512, 512, 'square'],
    [384, 768, 'tall'],
  ])('%d × %d is %s', (width, height, shape) => {
    expect(aspectClassOf({ width, height })).toBe(shape)
  })
})
