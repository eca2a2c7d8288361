'use client'
import { useConfig } from '@payloadcms/ui'
import { type CSSProperties, useEffect, useRef } from 'react'
import type { NoticeList, ShownNotice } from '../../payload/notices/endpoints.ts'
import { noticeText } from '../../translations/notices.ts'
import { useWords } from '../words.ts'
import { PushSwitch } from './PushSwitch.tsx'

type Props = {
  list: NoticeList
  read: (body: { ids: string[] } | { all: true }) => Promise<void>
  close: () => void
  /** Where the bell ends, in pixels from the top of the window. */
  top: number
}

const placed = (top: number): CSSProperties & Record<`--${string}`, string> => ({
  '--bt-notices-top': `${top}px`,
})

/** The newest notices of a person; each leads to its document. */
export const NoticePanel = ({ list: { unread, notices }, read, close, top }: Props) => {
  const { say } = useWords()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.focus()
    const outside = ({ target }: MouseEvent) => {
      if (!panel.current?.parentElement?.contains(target as Node)) close()
    }
    // On the document: a button that was read away leaves the focus outside the panel.
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close()
    }
    document.addEventListener('mousedown', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('mousedown', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [close])
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus()
  }, [unread])
  return (
    <div
      ref={panel}
      className="bt-notices__panel"
      role="dialog"
      aria-label={say('notices')}
      tabIndex={-1}
      style={placed(top)}
    >
      <div className="bt-notices__head">
        <h2>{say('notices')}</h2>
        <button type="button" className="bt-notices__close" onClick={close}>
          {say('close')}
        </button>
      </div>
      {unread > 0 && (
        <button type="button" className="bt-notices__all" onClick={() => void read({ all: true })}>
          {say('markAllRead')}
        </button>
      )}
      <div className="bt-notices__scroll">
        {notices.length === 0 ? (
          <p className="bt-notices__none">{say('noNotices')}</p>
        ) : (
          <ul className="bt-notices__list">
            {notices.map((notice) => (
              <Item key={notice.id} notice={notice} read={read} />
            ))}
          </ul>
        )}
      </div>
      <PushSwitch />
    </div>
  )
}

const Item = ({ notice, read }: { notice: ShownNotice; read: Props['read'] }) => {
  const { config } = useConfig()
  const { say, moment, language } = useWords()
  const { id, collection, docId, locale, title, at, comment, isRead } = notice
  const { head, line, due } = noticeText(notice, language)
  const repeatsDue = notice.reason === 'reminder' || notice.reason === 'overdue'
  return (
    <li className={isRead ? 'bt-notices__item' : 'bt-notices__item bt-notices__item--unread'}>
      <a
        href={`${config.routes.admin}/collections/${collection}/${docId}${locale ? `?locale=${locale}` : ''}`}
        onClick={() => {
          if (!isRead) void read({ ids: [id] })
        }}
      >
        <span className="bt-notices__what">
          {!isRead && (
            <span className="bt-notices__dot" role="img" aria-label={say('unreadMark')} />
          )}
          {head}
        </span>
        <strong>{title || say('untitled')}</strong>
        <span>{line}</span>
        {comment && <q>{comment}</q>}
        <small>
          {moment(at)}
          {due && !repeatsDue && ` · ${say('due', { at: due })}`}
        </small>
      </a>
      {!isRead && (
        <button
          type="button"
          aria-label={`${say('markRead')}: ${title}`}
          title={say('markRead')}
          onClick={() => void read({ ids: [id] })}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M5 13l4 4L19 7" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      )}
    </li>
  )
}
