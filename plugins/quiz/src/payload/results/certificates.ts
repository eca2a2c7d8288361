import { utf8ToBytes } from '@noble/hashes/utils'
import { Zip, ZipPassThrough } from 'fflate'
import type { UnitFigures } from '../../core/results/units.ts'
import type { Text } from '../../core/text.ts'
import { roundName } from './read-row.ts'
import type { WholeResult } from './whole-result.ts'

/** The line of a participant. */
export type CertifiedEntry = {
  /** The pseudonym by which the line is found in the published file. */
  id: string
  name: string
  unit: string | null
  place: number
  right: number
  /** How many a paper has. */
  questions: number
}

/** What a certificate says: of a participant, or of a unit with a collective prize. */
export type CertificateFacts = {
  contest: Text
  round: Text
  prize: { name: Text; award: Text } | null
  /** ISO time. */
  releasedAt: string
} & ({ kind: 'person'; entry: CertifiedEntry } | { kind: 'unit'; unit: UnitFigures })

/** A drawn certificate. */
export type CertificateFile = { mimeType: string; bytes: Uint8Array }

type PrizeWords = { name: Text; award: Text }

/** Draws certificates; given by the project, since the plugin draws nothing. */
export type DrawCertificate = (facts: CertificateFacts) => Promise<CertificateFile>

const commonOf = ({ contest, row }: WholeResult, prize: PrizeWords | undefined) => ({
  contest: contest.title,
  round: roundName(contest, row.roundKey) ?? { vi: row.roundKey },
  prize: prize ? { name: prize.name, award: prize.award } : null,
  releasedAt: row.releasedAt ?? '',
})

const entryFacts = (whole: WholeResult, id: string): CertificateFacts[] => {
  const { head, result, people } = whole
  const [line, person] = [result.ranked.find((one) => one.id === id), people.get(id)]
  if (!line || !person) return []
  const won = result.won.find((one) => one.id === id)
  const entry = {
    ...{ id, name: person.name, unit: line.unit, place: line.place },
    ...{ right: line.right, questions: head.questions },
  }
  return [{ ...commonOf(whole, won && head.prizes[won.prize]), kind: 'person', entry }]
}

const unitFacts = (whole: WholeResult): CertificateFacts[] =>
  whole.result.unitsWon.flatMap(({ unit: name, prize }): CertificateFacts[] => {
    const unit = whole.result.units.find((one) => one.unit === name)
    return unit ? [{ ...commonOf(whole, whole.head.unitPrizes[prize]), kind: 'unit', unit }] : []
  })

const nameOf = (facts: CertificateFacts): string =>
  facts.kind === 'unit' ? facts.unit.unit : facts.entry.name

const extensions: Record<string, string> = {
  ...{ 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' },
}

const fileName = (facts: CertificateFacts, at: number, mimeType: string): string => {
  const words = [facts.prize?.name.vi ?? 'Tham gia', nameOf(facts)].join(' - ')
  const safe = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} -]+/gu, '')
    .slice(0, 90)
  return `${String(at + 1).padStart(4, '0')} ${safe}.${extensions[mimeType] ?? 'bin'}`
}

async function* drawn(draw: DrawCertificate, all: readonly CertificateFacts[]) {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const add = (name: string, bytes: Uint8Array): Uint8Array[] => {
    const file = new ZipPassThrough(name)
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    file.push(bytes, true)
    return ready.splice(0)
  }
  const undrawn: string[] = []
  for (const [at, facts] of all.entries())
    try {
      const { mimeType, bytes } = await draw(facts)
      yield* add(fileName(facts, at, mimeType), bytes)
    } catch (error) {
      // One name that can't be set, such as of other letters, must not cost all others theirs.
      undrawn.push(`${nameOf(facts)}: ${error instanceof Error ? error.message : ''}`)
    }
  if (undrawn.length > 0) yield* add('CHUA IN DUOC.txt', utf8ToBytes(undrawn.join('\r\n')))
  zip.end()
  yield* ready.splice(0)
}

/**
 * Certificates of all winners, units with their collective prizes too, or of everybody in a round, as
 * a ZIP that is made while it is read: one certificate in memory at a time.
 */
export const certificatesZip = (
  whole: WholeResult,
  draw: DrawCertificate,
  who: 'winners' | 'all',
): ReadableStream<Uint8Array> => {
  const winners = new Set(whole.result.won.map(({ id }) => id))
  const people = whole.result.ranked
    .filter(({ id }) => who === 'all' || winners.has(id))
    .flatMap(({ id }) => entryFacts(whole, id))
  const chunks = drawn(draw, who === 'all' ? people : [...people, ...unitFacts(whole)])
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await chunks.return(undefined)
    },
  })
}
