'use client'
import { useId, useState } from 'react'
import type { Capacity } from '../../core/signing.ts'
import type { InboxRow } from '../../payload/inbox/rows.ts'
import { fill, type InboxTexts } from '../../translations/inbox.ts'
import { CapacityField } from './CapacityField.tsx'
import type { Choice } from './use-decide.ts'

type Props = {
  rows: readonly InboxRow[]
  texts: InboxTexts
  language: 'vi' | 'en'
  busy: boolean
  decide: (rows: readonly InboxRow[], choice: Choice) => void
  clear: () => void
}

/** The capacities that all rows which ask for one allow; null where none asks. */
const shared = (rows: readonly InboxRow[]): readonly Capacity[] | null => {
  const lists = rows.flatMap(({ capacities }) => (capacities ? [capacities] : []))
  const [first, ...others] = lists
  if (!first) return null
  return first.filter((capacity) => others.every((list) => list.includes(capacity)))
}

const wordFor = (rows: readonly InboxRow[], texts: InboxTexts, language: 'vi' | 'en'): string => {
  const [first] = rows
  if (!first?.action) return ''
  const own = first.actionLabel?.[language]
  const same = rows.every(({ actionLabel }) => actionLabel?.[language] === own)
  return (same && own) || texts.actions[first.action]
}

/** What to do with all that is selected; each is a decision of its own. */
export const BatchBar = ({ rows, texts, language, busy, decide, clear }: Props) => {
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<Capacity>()
  const [fault, setFault] = useState<string | null>(null)
  const field = useId()
  const capacities = shared(rows)
  const capacity = chosen && capacities?.includes(chosen) ? chosen : capacities?.[0]
  const differ = capacities?.length === 0
  const returnable = rows.filter(({ mayReturn }) => mayReturn)
  const groups = (['approve', 'signOff', 'publish'] as const).flatMap((action) => {
    const group = rows.filter((row) => row.action === action)
    return group.length > 0 ? [{ action, group }] : []
  })
  const sendBack = () => {
    if (!reason.trim()) {
      setFault(texts.reasonMissing)
      document.getElementById(field)?.focus()
      return
    }
    setFault(null)
    decide(returnable, { action: 'return', comment: reason })
  }
  return (
    <section className="bt-inbox__batch" aria-label={fill(texts.selected, { count: rows.length })}>
      <p>
        <strong>{fill(texts.selected, { count: rows.length })}</strong>
        <button type="button" className="bt-inbox__plain" onClick={clear}>
          {texts.clear}
        </button>
      </p>
      {differ && <p className="bt-inbox__fault">{texts.capacitiesDiffer}</p>}
      {capacities && capacities.length > 0 && (
        <CapacityField capacities={capacities} value={capacity} texts={texts} change={setChosen} />
      )}
      {returnable.length > 0 && (
        <label className="bt-inbox__field" htmlFor={field}>
          {texts.reason}
          <input
            id={field}
            type="text"
            maxLength={5000}
            value={reason}
            aria-invalid={fault !== null}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      {fault && (
        <p className="bt-inbox__fault" role="alert">
          {fault}
        </p>
      )}
      <div className="bt-inbox__buttons">
        {groups.map(({ action, group }) => (
          <button
            key={action}
            type="button"
            data-batch={action}
            className="bt-inbox__button bt-inbox__button--main"
            disabled={busy || (differ && action !== 'publish')}
            onClick={() => decide(group, { action, capacity })}
          >
            {wordFor(group, texts, language)} ({group.length})
          </button>
        ))}
        {returnable.length > 0 && (
          <button
            type="button"
            data-batch="return"
            className="bt-inbox__button"
            disabled={busy}
            onClick={sendBack}
          >
            {texts.return} ({returnable.length})
          </button>
        )}
      </div>
    </section>
  )
}
