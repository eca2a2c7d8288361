import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ineligible } from './eligibility.ts'

const opensAt = Date.parse('2026-11-26T01:00:00Z')
const round = (admits: object) => ({
  opensAt,
  admits: { ageFrom: null, ageTo: null, onlyUnits: [], ...admits },
})
const an = { name: 'An' }

describe('whom a round takes', () => {
  it('everybody, where it says nothing', () => {
    fc.assert(
      fc.property(fc.option(fc.integer(), { nil: undefined }), (birthYear) => {
        return ineligible(round({}), birthYear === undefined ? an : { ...an, birthYear }) === null
      }),
    )
  })

  it('exactly the ages from one to the other, and nobody whose age is unknown', () => {
    const ages = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(ages, fc.integer({ min: 0, max: 110 }), ([a, b], age) => {
        const [ageFrom, ageTo] = [Math.min(a, b), Math.max(a, b)]
        const why = ineligible(round({ ageFrom, ageTo }), { ...an, birthYear: 2026 - age })
        return (why === null) === (age >= ageFrom && age <= ageTo)
      }),
    )
    expect(ineligible(round({ ageFrom: 18 }), an)).toMatchObject({ field: 'birthYear' })
    expect(ineligible(round({ ageTo: 15 }), { ...an, birthYear: 1990 })?.vi).toContain(
      'đến 15 tuổi',
    )
  })

  it('counts the year in Vietnam, not in Greenwich', () => {
    const newYear = { ...round({ ageFrom: 18 }), opensAt: Date.parse('2026-12-31T18:00:00Z') }
    expect(ineligible(newYear, { ...an, birthYear: 2009 })).toBeNull()
  })

  it('only the units that it names', () => {
    const own = round({ onlyUnits: ['Cán bộ, công chức'] })
    expect(ineligible(own, { ...an, unit: 'Cán bộ, công chức' })).toBeNull()
    expect(ineligible(own, { ...an, unit: 'Tổ dân phố 1' })).toMatchObject({ field: 'unit' })
    expect(ineligible(own, an)).toMatchObject({ field: 'unit' })
  })
})
