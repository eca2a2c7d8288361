import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoArticles } from '../../demo/articles.ts'
import { toTcvn3, toVni } from './alphabet.test-helper.ts'
import { detectLegacy } from './detect.ts'

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/** Sentences of the demo ward with enough marks in them to tell. */
const sentences = textsOf(demoArticles).filter((text) => (text.match(/[à-ỹ]/gu) ?? []).length > 12)

describe('detectLegacy', () => {
  it('has sentences to try', () => expect(sentences.length).toBeGreaterThan(20))

  it.each(sentences)('finds both encodings, and none in Unicode: %s', (sentence) => {
    expect(detectLegacy(toTcvn3(sentence.toLowerCase()))).toBe('tcvn3')
    expect(detectLegacy(toVni(sentence))).toBe('vni')
    expect(detectLegacy(sentence)).toBeUndefined()
    expect(detectLegacy(sentence.normalize('NFD'))).toBeUndefined()
  })

  it.each([
    'The café on the façade was naïve: a résumé, a cliché, über alles, 5 µm ± 2 %, §3, ©2024, ®',
    'Été comme hiver, la fenêtre où naît la forêt reste fermée ; « ça ne gêne pas », dit le garçon.',
    'Le maïs est haï, Noël, août, hôpital, à côté du théâtre, là où l’élève a été reçu.',
    'Señor, mañana en España: niño, corazón, año, también, está, así, según, útil, país.',
    'Straße, für, schön, Übung, häufig, größer, müssen, Köln, natürlich, später',
    'São Paulo, informação, não, coração, mãe, irmão, também, você, está, república',
    'const µ = x¹ + y²; // §4 «quote» ½ × ¾ ÷ ±° ª º',
    'x¹ y¹ z¹ a² b³',
    'Hà xã là và có thì mà bé mẹ',
    'if (a && b) { return `Hµ` }',
    'https://example.test/?q=%C3%A9t%C3%A9',
    '',
  ])('finds none in %s', (text) => {
    expect(detectLegacy(text)).toBeUndefined()
  })

  it('says nothing from a single word', () => {
    expect(detectLegacy('Céng')).toBeUndefined()
  })

  it('finds none in any mixture of words of Unicode Vietnamese', () => {
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/u))
    const mixture = fc.array(fc.constantFrom(...words), { maxLength: 40 })
    fc.assert(
      fc.property(mixture, (some) => {
        expect(detectLegacy(some.join(' '))).toBeUndefined()
      }),
    )
  })

  it('finds none in any ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(detectLegacy(text)).toBeUndefined()
      }),
    )
  })
})
