'use client'
import { useEffect, useState } from 'react'
import { inboxScopes, type InboxScope } from '../../core/inbox.ts'
import { taskKinds } from '../../core/tasks.ts'
import type { Text } from '../../core/text.ts'
import type { InboxTexts } from '../../translations/inbox.ts'

/** What is asked for, as the address says it. */
export type Asked = {
  scope: InboxScope
  collection: string
  kind: string
  overdue: boolean
  q: string
  page: number
}

type Props = {
  asked: Asked
  ask: (change: Partial<Asked>) => void
  texts: InboxTexts
  language: 'vi' | 'en'
  labels: Record<string, Text>
}

/** The three lists, and what narrows them. */
export const Filters = ({ asked, ask, texts, language, labels }: Props) => {
  const [words, setWords] = useState(asked.q)
  useEffect(() => setWords(asked.q), [asked.q])
  useEffect(() => {
    if (words === asked.q) return
    const timer = setTimeout(() => ask({ q: words }), 300)
    return () => clearTimeout(timer)
  }, [words, asked.q, ask])
  return (
    <>
      <nav className="bt-inbox__tabs" aria-label={texts.tabsLabel}>
        {inboxScopes.map((scope) => (
          <button
            key={scope}
            type="button"
            data-scope={scope}
            aria-current={asked.scope === scope ? 'page' : undefined}
            onClick={() => ask({ scope, kind: '' })}
          >
            {texts.tabs[scope]}
          </button>
        ))}
      </nav>
      <form
        className="bt-inbox__filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          ask({ q: words })
        }}
      >
        <label className="bt-inbox__field">
          {texts.search}
          <input
            type="search"
            value={words}
            maxLength={200}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <label className="bt-inbox__field">
          {texts.collection}
          <select
            value={asked.collection}
            onChange={(event) => ask({ collection: event.target.value })}
          >
            <option value="">{texts.all}</option>
            {Object.entries(labels).map(([slug, label]) => (
              <option key={slug} value={slug}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
        {asked.scope !== 'others' && (
          <label className="bt-inbox__field">
            {texts.kind}
            <select value={asked.kind} onChange={(event) => ask({ kind: event.target.value })}>
              <option value="">{texts.all}</option>
              {taskKinds
                .filter((kind) => asked.scope === 'mine' || kind !== 'mend')
                .map((kind) => (
                  <option key={kind} value={kind}>
                    {texts.kinds[kind]}
                  </option>
                ))}
            </select>
          </label>
        )}
        <label className="bt-inbox__check">
          <input
            type="checkbox"
            checked={asked.overdue}
            onChange={(event) => ask({ overdue: event.target.checked })}
          />
          {texts.onlyLate}
        </label>
      </form>
    </>
  )
}
