'use client'
import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { Pair } from '../../payload/bank/find-duplicates.ts'
import { useBank } from './use-bank.ts'

type Answer = { pairs: Pair[]; compared: number }

/** Pairs of the bank that say nearly the same, each to be opened. */
export const NearPanel = () => {
  const { ask, words } = useBank()
  const { config } = useConfig()
  const path = usePathname()
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null)
  useEffect(() => {
    let left = false
    void ask<Answer>('/duplicates').then((found) => {
      if (!left) setAnswer(found ?? 'failed')
    })
    return () => {
      left = true
    }
  }, [ask])
  if (answer === 'failed') return <p role="alert">{words.failed}</p>
  if (!answer) return <p role="status">{words.reading}</p>
  const slug = path.slice(`${config.routes.admin}/collections/`.length).split('/')[0] ?? ''
  const link = ({ id, code, text }: Pair['a']) => (
    <a href={`${config.routes.admin}/collections/${slug}/${id}`}>
      <strong>{code}</strong> {text}
    </a>
  )
  return (
    <div>
      <p>
        {answer.compared} {words.compared}. {answer.pairs.length === 0 ? words.noPairs : ''}
      </p>
      <ol className="bt-bank__pairs">
        {answer.pairs.map(({ a, b, likeness }) => (
          <li key={`${a.id} ${b.id}`}>
            <span className="bt-bank__about">
              {words.likeness} {Math.round(likeness * 100)} %
            </span>
            {link(a)}
            {link(b)}
          </li>
        ))}
      </ol>
    </div>
  )
}
