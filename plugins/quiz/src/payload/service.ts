import type { Payload } from 'payload'
import { QuizError } from '../core/quiz-error.ts'
import { type Attempts, attemptsIn } from './attempts.ts'
import { type GroupStore, type GroupWriter, groupWriter, type QueueSize } from './group-writer.ts'
import type { QuizKeys } from './keys.ts'
import type { ActSigner } from './results/verify-acts.ts'
import type { Boards } from './results/boards.ts'
import { type LiveContests, liveContests } from './live-contests.ts'
import { type Pictures, picturesIn } from './pictures.ts'
import { type Barred, barredIn, type StaffPhones } from './people/barred.ts'
import { type Proofs, proofsOf } from './proof.ts'

/** All that serves participants of one Payload. */
export type Service = {
  payload: Payload
  keys: QuizKeys
  writer: GroupWriter
  contests: LiveContests
  attempts: Attempts
  proofs: Proofs
  workingDays: WorkingDays
  boards: Boards
  pictures: Pictures
  /** Signs acts; undefined where nobody does. */
  signer: ActSigner | undefined
  barred: Barred
}

/** The end of so many working days that follow a moment, both ISO times. */
export type WorkingDays = (payload: Payload, from: string, days: number) => Promise<string>

/** Makes it. */
export const serviceOf = (
  payload: Payload,
  {
    collection,
    keys,
    store,
    queue,
    workingDays,
    pictures,
    signer,
    staff,
  }: {
    collection: string
    keys: QuizKeys
    store: GroupStore
    queue: QueueSize | undefined
    workingDays: WorkingDays
    pictures: string | undefined
    signer: ActSigner | undefined
    staff: StaffPhones | undefined
  },
): Service => {
  const writer = groupWriter(store, queue)
  const contests = liveContests(payload, collection, { keys, writer, pictures })
  const attempts = attemptsIn(payload, keys, contests)
  return {
    ...{ payload, keys, writer, contests, attempts, proofs: proofsOf() },
    ...{ workingDays, signer, boards: new Map() as Boards },
    pictures: picturesIn(payload, pictures),
    barred: barredIn(payload, keys, staff),
  }
}

/** The contest that is published under a slug. @throws QuizError `contest-unknown` */
export const liveBySlug = async ({ contests }: Service, slug: string) => {
  const live = await contests.bySlug(slug)
  if (live) return live
  throw new QuizError('contest-unknown', 404, {
    vi: 'Không có cuộc thi này, hoặc cuộc thi chưa mở.',
    en: 'There is no such contest, or it is not open.',
  })
}
