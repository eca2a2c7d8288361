import { type Element, textIn } from '../xml/tree.ts'
import { attributeOf, findAll, within } from './names.ts'

/** What an item declares of a response: its right values and, where they are mapped, their marks. */
export type Response = {
  cardinality: string
  baseType: string
  right: string[]
  mapped: { key: string; mark: number }[]
}

/** The declaration that an interaction names, or the only one. */
export const responseOf = (item: Element, interaction: Element): Response | null => {
  const declared = within(item, 'responsedeclaration')
  const wanted = attributeOf(interaction, 'responseidentifier')
  const one =
    declared.find((response) => attributeOf(response, 'identifier') === wanted) ??
    (declared.length === 1 ? declared[0] : undefined)
  if (!one) return null
  const correct = within(one, 'correctresponse').flatMap((element) => within(element, 'value'))
  const entries = within(one, 'mapping').flatMap((element) => within(element, 'mapentry'))
  return {
    cardinality: attributeOf(one, 'cardinality'),
    baseType: attributeOf(one, 'basetype'),
    right: correct.map((value) => textIn(value).trim()),
    mapped: entries.map((entry) => ({
      key: attributeOf(entry, 'mapkey').trim(),
      mark: Number(attributeOf(entry, 'mappedvalue')),
    })),
  }
}

/** How far a number may lie off, where response processing says so for both sides alike. */
export const toleranceOf = (item: Element): number => {
  const [equal] = findAll(item, (name) => name === 'equal')
  if (!equal || attributeOf(equal, 'tolerancemode') !== 'absolute') return 0
  const [below = 0, above = below] = attributeOf(equal, 'tolerance').trim().split(/\s+/).map(Number)
  return Number.isFinite(below) && Number.isFinite(above) ? Math.min(below, above) : 0
}
