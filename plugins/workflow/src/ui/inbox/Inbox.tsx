'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Text } from '../../core/text.ts'
import type { InboxPage } from '../../payload/inbox/list.ts'
import type { InboxRow } from '../../payload/inbox/rows.ts'
import { fill, inboxTexts } from '../../translations/inbox.ts'
import { useApi } from '../api.ts'
import { BatchBar } from './BatchBar.tsx'
import { type Asked, Filters } from './Filters.tsx'
import { TaskCard } from './TaskCard.tsx'
import { type Choice, type Outcome, useDecide } from './use-decide.ts'

type Props = { first: InboxPage; initial: Asked; labels: Record<string, Text> }

const searchOf = ({ scope, collection, kind, overdue, q, page }: Asked): string =>
  new URLSearchParams({
    scope,
    ...(collection ? { collection } : {}),
    ...(kind ? { kind } : {}),
    ...(overdue ? { overdue: 'true' } : {}),
    ...(q ? { q } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()

/** The list of open tasks, where one or several are decided. */
export const Inbox = ({ first, initial, labels }: Props) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const texts = inboxTexts[language]
  const api = useApi()
  const decideOne = useDecide()
  const router = useRouter()
  const [asked, setAsked] = useState(initial)
  const [list, setList] = useState(first)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<string | null>(null)
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [stamp, setStamp] = useState(0)
  const shown = useRef(`${searchOf(initial)}#0`)
  const report = useRef<HTMLDivElement>(null)

  const ask = useCallback((change: Partial<Asked>) => {
    setAsked((last) => ({ ...last, page: 1, ...change }))
    setSelected(new Set())
    setOpened(null)
    setOutcomes([])
  }, [])

  useEffect(() => {
    const search = searchOf(asked)
    if (shown.current === `${search}#${stamp}`) return
    const controller = new AbortController()
    void api<InboxPage>(`/workflow/tasks?${search}`, undefined, controller.signal).then(
      (answer) => {
        if (controller.signal.aborted) return
        setFailed('error' in answer)
        if ('error' in answer) return
        shown.current = `${search}#${stamp}`
        const last = Math.max(1, answer.data.totalPages)
        if (asked.page > last) setAsked({ ...asked, page: last })
        else setList(answer.data)
      },
    )
    window.history.replaceState(null, '', `?${search}`)
    return () => controller.abort()
  }, [api, asked, stamp])

  const goOn = (key: string | null) => {
    setOpened(key)
    if (!key) return
    const next = list.docs.find((row) => row.key === key)
    requestAnimationFrame(() => {
      const heading = document.getElementById(`bt-task-${next?.docId}`)
      heading?.focus({ preventScroll: true })
      heading?.closest('li')?.scrollIntoView({ block: 'start' })
    })
  }

  const decideHere = async (row: InboxRow, choice: Choice): Promise<Outcome> => {
    const outcome = await decideOne(row, choice)
    if (!outcome.ok) return outcome
    const at = list.docs.findIndex(({ key }) => key === row.key)
    const rest = list.docs.filter(({ key }) => key !== row.key)
    const next = rest.slice(at).find(({ action }) => action) ?? rest.find(({ action }) => action)
    setList({ ...list, docs: rest, totalDocs: list.totalDocs - 1 })
    setSelected((last) => new Set([...last].filter((key) => key !== row.key)))
    goOn(next?.key ?? null)
    if (!next) setStamp((last) => last + 1)
    router.refresh()
    return outcome
  }

  const decideAll = async (rows: readonly InboxRow[], choice: Choice) => {
    setBusy(true)
    const results: Outcome[] = []
    for (const row of rows) results.push(await decideOne(row, choice))
    setBusy(false)
    setOutcomes(results)
    setSelected(new Set())
    setStamp((last) => last + 1)
    router.refresh()
    requestAnimationFrame(() => report.current?.focus())
  }

  const rows = list.docs.filter(({ key }) => selected.has(key))
  const pickable = list.docs.filter(({ action }) => action)
  const done = outcomes.filter(({ ok }) => ok)
  const refused = outcomes.filter(({ ok }) => !ok)
  const filtered = Boolean(asked.collection || asked.kind || asked.overdue || asked.q)
  return (
    <div className="bt-inbox">
      <Filters {...{ asked, ask, texts, language, labels }} />
      {failed && <p role="alert">{texts.failed}</p>}
      <div ref={report} tabIndex={-1} role="status" className="bt-inbox__report">
        {outcomes.length > 0 && (
          <>
            <p>
              {fill(refused.length > 0 ? texts.someFailed : texts.allDone, {
                done: done.length,
                failed: refused.length,
              })}
            </p>
            {refused.length > 0 && (
              <ul>
                {refused.map(({ row, message }) => (
                  <li key={row.key}>
                    <strong>{row.title || texts.untitled}</strong>: {message ?? texts.failed}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
      {list.docs.length === 0 && (
        <p className="bt-inbox__empty">
          {filtered ? texts.emptyFiltered : texts.empty[asked.scope]}{' '}
          {filtered && (
            <button
              type="button"
              className="bt-inbox__plain"
              onClick={() => ask({ collection: '', kind: '', overdue: false, q: '' })}
            >
              {texts.clearFilters}
            </button>
          )}
        </p>
      )}
      {pickable.length > 1 && (
        <label className="bt-inbox__check">
          <input
            type="checkbox"
            checked={rows.length === pickable.length}
            onChange={(event) =>
              setSelected(new Set(event.target.checked ? pickable.map(({ key }) => key) : []))
            }
          />
          {texts.selectPage}
        </label>
      )}
      <ul className="bt-inbox__list">
        {list.docs.map((row) => (
          <TaskCard
            key={row.key}
            {...{ row, texts, language, labels, decide: decideHere }}
            selected={selected.has(row.key)}
            select={(on) =>
              setSelected((last) => {
                const next = new Set(last)
                if (on) next.add(row.key)
                else next.delete(row.key)
                return next
              })
            }
            opened={opened === row.key}
            open={(on) => setOpened(on ? row.key : null)}
          />
        ))}
      </ul>
      {list.totalDocs > 0 && (
        <div className="bt-inbox__pages">
          <button
            type="button"
            className="bt-inbox__button"
            disabled={asked.page <= 1}
            onClick={() => ask({ page: asked.page - 1 })}
          >
            {texts.previous}
          </button>
          <span>
            {fill(texts.pageOf, {
              page: asked.page,
              pages: Math.max(1, list.totalPages),
              total: list.totalDocs,
            })}
          </span>
          <button
            type="button"
            className="bt-inbox__button"
            disabled={asked.page >= list.totalPages}
            onClick={() => ask({ page: asked.page + 1 })}
          >
            {texts.next}
          </button>
        </div>
      )}
      {rows.length > 0 && (
        <BatchBar
          {...{ rows, texts, language, busy }}
          decide={(some, choice) => void decideAll(some, choice)}
          clear={() => setSelected(new Set())}
        />
      )}
    </div>
  )
}
