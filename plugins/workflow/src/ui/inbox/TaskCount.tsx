'use client'
import { useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { InboxCount } from '../../payload/inbox/list.ts'
import { fill, inboxTexts } from '../../translations/inbox.ts'
import { useApi } from '../api.ts'
import { decidedEvent } from './use-decide.ts'

type Props = { count: InboxCount; inboxUrl: string; figuresUrl: string | null }

const every = 60_000

/** The navigation's way to the open tasks, with how many there are; asks again once a minute. */
export const TaskCount = ({ count, inboxUrl, figuresUrl }: Props) => {
  const { i18n } = useTranslation()
  const texts = inboxTexts[i18n.language === 'en' ? 'en' : 'vi']
  const api = useApi()
  const path = usePathname()
  const [now, setNow] = useState(count)
  useEffect(() => setNow(count), [count])
  useEffect(() => {
    const controller = new AbortController()
    const refresh = () => {
      if (document.visibilityState === 'hidden') return
      void api<InboxCount>('/workflow/tasks/count', undefined, controller.signal).then((answer) => {
        if ('data' in answer) setNow(answer.data)
      })
    }
    const timer = setInterval(refresh, every)
    window.addEventListener(decidedEvent, refresh)
    return () => {
      controller.abort()
      clearInterval(timer)
      window.removeEventListener(decidedEvent, refresh)
    }
  }, [api])
  const spoken = [
    fill(texts.count, { count: now.mine }),
    ...(now.overdue > 0 ? [fill(texts.lateCount, { count: now.overdue })] : []),
  ].join(', ')
  return (
    <div className="bt-nav">
      <a
        className="nav__link"
        href={inboxUrl}
        aria-current={path === inboxUrl ? 'page' : undefined}
      >
        <span className="nav__link-label">{texts.title}</span>
        {now.mine > 0 && (
          <span className={`bt-nav__count${now.overdue > 0 ? ' is-late' : ''}`}>
            <span aria-hidden="true">{now.mine > 999 ? '999+' : now.mine}</span>
            <span className="bt-nav__spoken">({spoken})</span>
          </span>
        )}
      </a>
      {figuresUrl && (
        <a
          className="nav__link"
          href={figuresUrl}
          aria-current={path === figuresUrl ? 'page' : undefined}
        >
          <span className="nav__link-label">{texts.figures}</span>
        </a>
      )}
    </div>
  )
}
