'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Capacity } from '../../core/signing.ts'
import type { Reading } from '../../payload/inbox/reading.ts'
import type { InboxRow } from '../../payload/inbox/rows.ts'
import type { InboxTexts } from '../../translations/inbox.ts'
import { useApi } from '../api.ts'
import { CapacityField } from './CapacityField.tsx'
import type { Choice, Outcome } from './use-decide.ts'

type Props = {
  row: InboxRow
  texts: InboxTexts
  language: 'vi' | 'en'
  decide: (row: InboxRow, choice: Choice) => Promise<Outcome>
}

const labelOf = (label: unknown, language: 'vi' | 'en'): string =>
  typeof label === 'object' && label !== null && language in label
    ? String((label as Record<string, unknown>)[language])
    : String(label)

/** A task to decide on: pictures first, then the words, then the buttons. */
export const OpenedTask = ({ row, texts, language, decide }: Props) => {
  const api = useApi()
  const { config } = useConfig()
  const [reading, setReading] = useState<Reading | 'failed' | null>(null)
  const [comment, setComment] = useState('')
  const [capacity, setCapacity] = useState<Capacity | undefined>(row.capacities?.[0])
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const field = useId()
  const { collection, docId, locale } = row
  const query = locale ? `?locale=${locale}` : ''

  useEffect(() => {
    const controller = new AbortController()
    const path = `/workflow/tasks/${collection}/${docId}${query}`
    void api<Reading>(path, undefined, controller.signal).then((answer) => {
      if (!controller.signal.aborted) setReading('data' in answer ? answer.data : 'failed')
    })
    return () => controller.abort()
  }, [api, collection, docId, query])

  const press = async (action: Choice['action']) => {
    if (action === 'return' && !comment.trim()) {
      setFault(texts.reasonMissing)
      document.getElementById(field)?.focus()
      return
    }
    setBusy(true)
    const { ok, message } = await decide(row, { action, comment, capacity })
    if (ok) return
    setBusy(false)
    setFault(message ?? texts.failed)
  }

  if (reading === null) return <p className="bt-inbox__loading">{texts.loading}</p>
  if (reading === 'failed') return <p role="alert">{texts.failed}</p>
  const stale = reading.contentHash !== row.contentHash
  const { action } = row
  return (
    <div className="bt-inbox__opened">
      {reading.pictures.length > 0 && (
        <div className="bt-inbox__pictures">
          {reading.pictures.map(({ url, alt }) => (
            <img key={url} src={url} alt={alt} />
          ))}
        </div>
      )}
      <dl className="bt-inbox__words">
        {reading.fields.map(({ name, label, paragraphs }) => (
          <div key={name}>
            <dt>{labelOf(label, language)}</dt>
            {paragraphs.map((paragraph, index) => (
              <dd key={index}>{paragraph}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p>
        <a
          className="bt-inbox__document"
          href={`${config.routes.admin}/collections/${collection}/${docId}${query}`}
        >
          {texts.open}
        </a>
      </p>
      {stale ? (
        <p role="alert">{texts.changed}</p>
      ) : (
        <div className="bt-inbox__decide">
          {row.capacities && (
            <CapacityField
              capacities={row.capacities}
              value={capacity}
              texts={texts}
              change={setCapacity}
            />
          )}
          {row.mayReturn && (
            <label className="bt-inbox__field" htmlFor={field}>
              {texts.comment}
              <textarea
                id={field}
                rows={2}
                maxLength={5000}
                value={comment}
                aria-invalid={fault === texts.reasonMissing}
                onChange={(event) => setComment(event.target.value)}
              />
            </label>
          )}
          {fault && (
            <p className="bt-inbox__fault" role="alert">
              {fault}
            </p>
          )}
          <div className="bt-inbox__buttons">
            {action && (
              <button
                type="button"
                data-action={action}
                className="bt-inbox__button bt-inbox__button--main"
                disabled={busy}
                onClick={() => void press(action)}
              >
                {row.actionLabel?.[language] ?? texts.actions[action]}
              </button>
            )}
            {row.mayReturn && (
              <button
                type="button"
                data-action="return"
                className="bt-inbox__button"
                disabled={busy}
                onClick={() => void press('return')}
              >
                {texts.return}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
