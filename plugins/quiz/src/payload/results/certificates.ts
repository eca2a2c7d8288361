import { utf8ToBytes } from '@noble/hashes/utils'
import { Zip, ZipPassThrough } from 'fflate'
import type { Text } from '../../core/text.ts'
import { roundName } from './read-row.ts'
import type { WholeResult } from './whole-result.ts'

/** What a certificate says. */
export type CertificateFacts = {
  contest: Text
  round: Text
  entry: {
    /** The pseudonym by which the line is found in the published file. */
    id: string
    name: string
    unit: string | null
    place: number
    right: number
    /** How many a paper has. */
    questions: number
  }
  prize: { name: Text; award: Text } | null
  /** ISO time. */
  releasedAt: string
}

/** A drawn certificate. */
export type CertificateFile = { mimeType: string; bytes: Uint8Array }

/** Draws certificates; given by the project, since the plugin draws nothing. */
export type DrawCertificate = (facts: CertificateFacts) => Promise<CertificateFile>

const factsOf = (whole: WholeResult, id: string): CertificateFacts | null => {
  const { contest, row, head, result, people } = whole
  const [line, person] = [result.ranked.find((one) => one.id === id), people.get(id)]
  if (!line || !person || row.state !== 'released' || !row.releasedAt) return null
  const won = result.won.find((one) => one.id === id)
  const prize = won && head.prizes[won.prize]
  return {
    contest: contest.title,
    round: roundName(contest, row.roundKey) ?? { vi: row.roundKey },
    entry: {
      ...{ id, name: person.name, unit: line.unit, place: line.place },
      ...{ right: line.right, questions: head.questions },
    },
    prize: prize ? { name: prize.name, award: prize.award } : null,
    releasedAt: row.releasedAt,
  }
}

const extensions: Record<string, string> = {
  ...{ 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' },
}

const fileName = ({ entry, prize }: CertificateFacts, at: number, mimeType: string): string => {
  const words = [prize?.name.vi ?? 'Tham gia', entry.name].join(' - ')
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
      undrawn.push(`${facts.entry.name}: ${error instanceof Error ? error.message : ''}`)
    }
  if (undrawn.length > 0) yield* add('CHUA IN DUOC.txt', utf8ToBytes(undrawn.join('\r\n')))
  zip.end()
  yield* ready.splice(0)
}

/**
 * Certificates of all winners, or of everybody in a round, as a ZIP that is made while it is read:
 * one certificate in memory at a time.
 */
export const certificatesZip = (
  whole: WholeResult,
  draw: DrawCertificate,
  who: 'winners' | 'all',
): ReadableStream<Uint8Array> => {
  const winners = new Set(whole.result.won.map(({ id }) => id))
  const all = whole.result.ranked
    .filter(({ id }) => who === 'all' || winners.has(id))
    .map(({ id }) => factsOf(whole, id))
    .filter((facts) => facts !== null)
  const chunks = drawn(draw, all)
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
