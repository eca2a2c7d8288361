'use client'
import type { ApprovalView } from '../../payload/view/stages.ts'
import type { Names } from '../../payload/view/names.ts'
import type { Words } from '../words.ts'
import { signatureHead } from './capacity-words.ts'
import { nameOf } from './name-of.ts'
import { givenAt, showsQuorum, type StageStep } from './steps.ts'

type Props = { step: StageStep; names: Names; words: Words; now: Date }

/** What one person gave: their name, in what capacity and place, and when. */
const Given = ({ one, names, words }: { one: ApprovalView; names: Names; words: Words }) => {
  const { say, moment, language } = words
  const notes = [
    ...(one.onBehalfOf ? [say('inPlaceOf', { name: one.onBehalfOf })] : []),
    ...(one.discharged ? [say('counted')] : []),
    ...(one.at ? [moment(one.at)] : []),
  ]
  const deputy = one.capacity && one.capacity !== 'own'
  return (
    <small className="bt-step__given">
      {deputy && (
        <>
          <b>{signatureHead(one.capacity ?? 'KT', names.principal ?? '', names, language)}</b>{' '}
        </>
      )}
      {one.name}
      {notes.length > 0 && ` · ${notes.join(' · ')}`}
    </small>
  )
}

/** A stage of the chain: who agreed, how many are missing, who is next, until when. */
export const Step = ({ step: { stage, status, waiting, dueAt }, names, words, now }: Props) => {
  const { say, pick, moment } = words
  const isLate = dueAt !== null && Date.parse(dueAt) < now.getTime()
  const partyText = (name: string): string => {
    const label = nameOf(names.bodies, name)
    return label ? pick(label) : name
  }
  return (
    <li
      className={`bt-step bt-step--${status}`}
      aria-current={status === 'current' ? 'step' : undefined}
    >
      <span>{pick(stage.label)}</span>
      {showsQuorum(stage)
        ? stage.parties.map((party) => (
            <div key={party.name}>
              <small className="bt-step__quorum">
                {stage.parties.length > 1 && `${partyText(party.name)}: `}
                {say('given', { given: String(party.given.length), needed: String(party.needed) })}
              </small>
              {party.given.map((one) => (
                <Given key={one.name} {...{ one, names, words }} />
              ))}
            </div>
          ))
        : givenAt(stage).map((one) => <Given key={one.name} {...{ one, names, words }} />)}
      {status === 'owed' && <small className="bt-step__late">{say('owed')}</small>}
      {waiting.length > 0 && (
        <small className="bt-step__waiting">
          {say('waitingFor', { names: waiting.join(', ') })}
        </small>
      )}
      {status === 'current' && waiting.length === 0 && (
        <small className="bt-step__late">{say('noAssignee')}</small>
      )}
      {dueAt && (
        <small className={isLate ? 'bt-step__late' : 'bt-step__due'}>
          {say(isLate ? 'overdue' : 'due', { at: moment(dueAt) })}
        </small>
      )}
    </li>
  )
}
