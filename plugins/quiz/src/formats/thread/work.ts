import { canonicalJson } from '../../core/canonical.ts'
import {
  type Compared,
  type Likeness,
  likeBetweenSteps,
  likeWithinSteps,
} from '../../core/bank/duplicates.ts'
import type { Reading } from '../../core/bank/reading.ts'
import { sha256Hex } from '../../core/keyed-hash.ts'
import type { LegacyReader } from '../decode.ts'
import { readFile, type ReadFormat } from '../read-file.ts'
import { inTurns } from './in-turns.ts'

/** What was read from a file, with the name of all that was. */
export type Digested = Reading & { format: ReadFormat; digest: string }

/** What takes long over many questions, with what comes of it. */
export type Works = {
  read: { asked: { bytes: Uint8Array; format: ReadFormat | undefined }; told: Digested }
  /** Of each of a list the likest three among others, and three of those before it in the list. */
  near: {
    asked: { own: readonly Compared[]; others: readonly Compared[] }
    told: { between: Likeness[]; within: Likeness[] }
  }
  /** The likest 500 pairs within a list. */
  alike: { asked: { texts: readonly Compared[] }; told: { pairs: Likeness[] } }
}

/** One piece of it. */
export type Work = { [K in keyof Works]: { kind: K } & Works[K]['asked'] }[keyof Works]

/** Does such work. @throws BankError where a file can't be read */
export type Worker = <K extends keyof Works>(
  work: { kind: K } & Works[K]['asked'],
) => Promise<Works[K]['told']>

const [nearEach, mostPairs] = [3, 500]

/** A file of one question a thousand times has half a million pairs, which nobody would read. */
const likestOfEach = (pairs: Likeness[], of: 'a' | 'b'): Likeness[] => {
  const counts = new Map<string, number>()
  return pairs
    .sort((one, other) => other.likeness - one.likeness)
    .filter((pair) => {
      const count = (counts.get(pair[of]) ?? 0) + 1
      counts.set(pair[of], count)
      return count <= nearEach
    })
}

/** Does it in this thread; others have their turn in between where that is possible. */
export const perform = async (
  work: Work,
  legacy?: LegacyReader,
): Promise<Works[keyof Works]['told']> => {
  if (work.kind === 'alike')
    return { pairs: (await inTurns(likeWithinSteps(work.texts))).slice(0, mostPairs) }
  if (work.kind === 'near') {
    const { own, others } = work
    return {
      between: likestOfEach(await inTurns(likeBetweenSteps(own, others)), 'a'),
      within: likestOfEach(await inTurns(likeWithinSteps(own)), 'b'),
    }
  }
  const reading = await readFile(work.bytes, { format: work.format, legacy })
  const questions = reading.questions.map(({ question }) => question)
  return { ...reading, digest: sha256Hex(canonicalJson(questions)) }
}
