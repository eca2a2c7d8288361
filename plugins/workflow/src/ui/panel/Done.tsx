'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useApi } from '../api.ts'
import type { Words } from '../words.ts'

type Task = {
  collection: string
  docId: string
  locale: string | null
  title: string | null
  dueAt: string | null
}

type Props = {
  what: string
  words: Words
  current: string
  locale: string | null
  offersNext: boolean
}

/** What was just recorded, and the way to the person's next task. */
export const Done = ({ what, words: { say }, current, locale, offersNext }: Props) => {
  const { user } = useAuth()
  const { config } = useConfig()
  const api = useApi()
  const [tasks, setTasks] = useState<readonly Task[] | null>(null)
  const me = user?.id
  useEffect(() => {
    if (!offersNext || me === undefined) return
    const query = new URLSearchParams({
      'where[personId][equals]': String(me),
      'where[kind][in]': 'decide,signOff,publish',
      sort: 'since',
      limit: '2',
      depth: '0',
    })
    void api<{ docs: Task[] }>(`/workflow-tasks?${query}`).then((answer) => {
      if ('data' in answer) setTasks(answer.data.docs)
    })
  }, [api, me, offersNext])
  const next = tasks?.find(
    (task) => `${task.collection}:${task.docId}` !== current || (task.locale ?? null) !== locale,
  )
  return (
    <div className="bt-done">
      <p>{say('recorded', { what })}</p>
      {next && (
        <a
          className="bt-link"
          data-next-task
          href={`${config.routes.admin}/collections/${next.collection}/${next.docId}${next.locale ? `?locale=${next.locale}` : ''}`}
        >
          {say('nextTask', { title: next.title || say('untitled') })}
        </a>
      )}
      {tasks && !next && <p>{say('noMoreTasks')}</p>}
    </div>
  )
}
