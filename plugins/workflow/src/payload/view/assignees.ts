import { stagesFor } from '../../core/chain.ts'
import { stagesWithoutApprover } from '../../core/eligibility.ts'
import { openTasks } from '../../core/tasks.ts'
import type { Text } from '../../core/text.ts'
import type { Reading } from '../situation.ts'

/** Somebody who can take the next step, and for which body. */
export type Assignee = { id: string; name: string; body: string; position: string }

/** Who can take the next step: those before whom the task is put. */
export const assigneesOf = (reading: Reading): Assignee[] => {
  const seen = new Set<string>()
  return openTasks(reading).flatMap(({ kind, personId, body }): Assignee[] => {
    const person = reading.everyone.find(({ id }) => id === personId)
    if (!person || seen.has(personId) || kind === 'mend') return []
    seen.add(personId)
    const seats = [...person.seats, ...(person.mandates ?? []).flatMap((mandate) => mandate.seats)]
    const position = seats.find((seat) => seat.body === body)?.position ?? 'member'
    return [{ id: personId, name: person.name, body: body ?? '', position }]
  })
}

/** What an edit by this person would spoil. */
export type EditWarning = {
  code: 'edit-blocks-stage'
  stages: { name: string; label: Text }[]
}

/** Stages that would have nobody left to decide if this person saved an edit; null where none. */
export const warningFor = (reading: Reading): EditWarning | null => {
  const { definition, current, actor, facts } = reading
  const { contributors } = current
  if (contributors.includes(actor.id)) return null
  const stages = stagesFor(definition, facts)
  const already = stagesWithoutApprover(reading, stages)
  const edited = { ...reading, current: { ...current, contributors: [...contributors, actor.id] } }
  const blocked = stagesWithoutApprover(edited, stages)
    .filter((stage) => !already.includes(stage))
    .map(({ name, label }) => ({ name, label }))
  return blocked.length > 0 ? { code: 'edit-blocks-stage', stages: blocked } : null
}
