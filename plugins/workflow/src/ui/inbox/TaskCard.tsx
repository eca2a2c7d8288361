'use client'
import { useConfig } from '@payloadcms/ui'
import type { Text } from '../../core/text.ts'
import type { InboxRow } from '../../payload/inbox/rows.ts'
import { fill, type InboxTexts } from '../../translations/inbox.ts'
import { shortMoment } from './dates.ts'
import { OpenedTask } from './OpenedTask.tsx'
import type { Choice, Outcome } from './use-decide.ts'

type Props = {
  row: InboxRow
  texts: InboxTexts
  language: 'vi' | 'en'
  labels: Record<string, Text>
  selected: boolean
  select: (selected: boolean) => void
  opened: boolean
  open: (opened: boolean) => void
  decide: (row: InboxRow, choice: Choice) => Promise<Outcome>
}

const standing = (row: InboxRow, texts: InboxTexts, language: 'vi' | 'en'): string => {
  if (row.kind === 'mend') return texts.toMend
  if (row.kind === 'signOff') return texts.toSignOff
  return row.stage ? fill(texts.waitsAt, { stage: row.stage[language] }) : texts.toPublish
}

/** One line of the inbox: what it is, who waits since when, until when; opens to be decided. */
export const TaskCard = (props: Props) => {
  const { row, texts, language, labels, selected, select, opened, open } = props
  const { config } = useConfig()
  const title = row.title || texts.untitled
  const href = `${config.routes.admin}/collections/${row.collection}/${row.docId}${row.locale ? `?locale=${row.locale}` : ''}`
  return (
    <li className={`bt-inbox__card${opened ? ' is-open' : ''}`} data-doc={row.docId}>
      <div className="bt-inbox__line">
        {row.action ? (
          <label className="bt-inbox__pick">
            <input
              type="checkbox"
              checked={selected}
              aria-label={fill(texts.select, { title })}
              onChange={(event) => select(event.target.checked)}
            />
          </label>
        ) : (
          <span className="bt-inbox__pick" />
        )}
        {row.picture ? (
          <img className="bt-inbox__thumb" src={row.picture.thumbnail} alt="" loading="lazy" />
        ) : (
          <span className="bt-inbox__thumb bt-inbox__thumb--none" aria-hidden="true">
            {(labels[row.collection]?.[language] ?? '').slice(0, 1)}
          </span>
        )}
        <div className="bt-inbox__what">
          <h2 id={`bt-task-${row.docId}`} tabIndex={-1}>
            <a href={href}>{title}</a>
          </h2>
          <p>
            <span>{labels[row.collection]?.[language] ?? row.collection}</span>
            <span>{standing(row, texts, language)}</span>
            {row.submittedBy && <span>{fill(texts.submittedBy, { name: row.submittedBy })}</span>}
            <span>{fill(texts.since, { date: shortMoment(row.since) })}</span>
          </p>
          {row.dueAt && (
            <p className={row.overdue ? 'bt-inbox__due is-late' : 'bt-inbox__due'}>
              {row.overdue && <span aria-hidden="true">⚠ </span>}
              {fill(row.overdue ? texts.late : texts.due, { date: shortMoment(row.dueAt) })}
            </p>
          )}
        </div>
        {row.action ? (
          <button
            type="button"
            className="bt-inbox__button bt-inbox__look"
            aria-expanded={opened}
            onClick={() => open(!opened)}
          >
            {opened ? texts.close : texts.look}
          </button>
        ) : (
          <a className="bt-inbox__button bt-inbox__look" href={href}>
            {texts.open}
          </a>
        )}
      </div>
      {opened && row.action && <OpenedTask {...props} />}
    </li>
  )
}
