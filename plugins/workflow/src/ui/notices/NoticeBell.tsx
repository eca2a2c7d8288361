'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { NoticeList } from '../../payload/notices/endpoints.ts'
import { useApi } from '../api.ts'
import { useWords } from '../words.ts'
import { NoticePanel } from './NoticePanel.tsx'
import './notices.css'

const everyMs = 60_000
const none: NoticeList = { unread: 0, notices: [] }

/** The bell in the admin's header: how many notices are unread, and the list of them. */
export const NoticeBell = () => {
  const { say } = useWords()
  const api = useApi()
  const [list, setList] = useState(none)
  const [open, setOpen] = useState(false)
  const [top, setTop] = useState(0)
  const button = useRef<HTMLButtonElement>(null)

  const load = useCallback(async () => {
    const answer = await api<NoticeList>('/workflow/notices')
    if ('data' in answer) setList(answer.data)
  }, [api])

  useEffect(() => {
    void load()
    const look = () => {
      if (document.visibilityState === 'visible') void load()
    }
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [load])

  const read = async (body: { ids: string[] } | { all: true }) => {
    const answer = await api<NoticeList>('/workflow/notices/read', body)
    if ('data' in answer) setList(answer.data)
  }

  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])

  const { unread } = list
  return (
    <div className="bt-notices">
      <button
        ref={button}
        type="button"
        className="bt-notices__bell"
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-label={unread > 0 ? say('noticesUnread', { count: String(unread) }) : say('notices')}
        onClick={() => {
          setTop((button.current?.getBoundingClientRect().bottom ?? 0) + 6)
          if (!open) void load()
          setOpen(!open)
        }}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M12 3a6 6 0 0 0-6 6v4l-2 3h16l-2-3V9a6 6 0 0 0-6-6zm-2 15a2 2 0 0 0 4 0"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </svg>
        {unread > 0 && (
          <span className="bt-notices__count" aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </button>
      {open && <NoticePanel list={list} read={read} close={close} top={top} />}
    </div>
  )
}
