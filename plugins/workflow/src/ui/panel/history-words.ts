import type { HistoryItem } from '../../payload/view/history.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'
import { nameOf } from './name-of.ts'
import { signatureHead } from './capacity-words.ts'

type Given = Pick<WorkflowView, 'names' | 'stages'>

/** By what seat somebody acted: "Trưởng ban, Ban Biên tập Trang TTĐT". */
export const seatWords = ({ seat }: HistoryItem, { names }: Given, { pick }: Words): string => {
  if (!seat) return ''
  const position = nameOf(names.positions, seat.position)
  const body = nameOf(names.bodies, seat.body)
  return [position, body].flatMap((label) => (label ? [pick(label)] : [])).join(', ')
}

const times = (item: HistoryItem, { say, moment }: Words): string[] => {
  const { action, publishAt, takeDownAt } = item
  if (action !== 'schedule') return []
  const set = [
    ...(publishAt ? [say('setPublish', { at: moment(publishAt) })] : []),
    ...(takeDownAt ? [say('setTakeDown', { at: moment(takeDownAt) })] : []),
  ]
  return set.length > 0 ? set : [say('cancelled')]
}

/** What a line of the history says beside who and what: capacity, place, times, lateness. */
export const historyNotes = (item: HistoryItem, given: Given, words: Words): string[] => {
  const { say, pick, moment, language } = words
  const { capacity, seat, onBehalfOf, assignedTo, scheduledAt, lateSeconds, discharges } = item
  const labels = discharges.map((name) => {
    const stage = given.stages.find((one) => one.name === name)
    return stage ? pick(stage.label) : name
  })
  return [
    ...(capacity && capacity !== 'own'
      ? [signatureHead(capacity, seat?.position ?? '', given.names, language)]
      : []),
    ...(onBehalfOf ? [say('inPlaceOf', { name: onBehalfOf.name })] : []),
    ...(assignedTo ? [say('to', { name: assignedTo.name })] : []),
    ...(labels.length > 0 ? [say('discharges', { stages: labels.join(', ') })] : []),
    ...times(item, words),
    ...(scheduledAt ? [say('scheduledFor', { at: moment(scheduledAt) })] : []),
    ...(lateSeconds ? [say('late', { minutes: String(Math.ceil(lateSeconds / 60)) })] : []),
  ]
}
