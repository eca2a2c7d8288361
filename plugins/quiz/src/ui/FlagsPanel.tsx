'use client'
import { Button, useConfig, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { RoundFlags } from '../payload/flags.ts'
import { flagWords } from './flag-words.ts'
import { useAsking } from './use-asking.ts'
import { useLanguage } from './use-language.ts'
import './flags-panel.css'
import './rounds-panel.css'

type Flag = RoundFlags['flags'][number]

const moment = (iso: string): string =>
  new Date(iso).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })

/**
 * Attempts of the contest that is open that are worth a look: asked for by a button, since a whole
 * round is read. It judges nothing, and nothing is struck out here.
 */
export const FlagsPanel = () => {
  const slug = useFormFields(([fields]) => fields['slug']?.value)
  const { config } = useConfig()
  const language = useLanguage()
  const words = flagWords[language]
  const { ask } = useAsking('quiz', words.failed)
  const [rounds, setRounds] = useState<RoundFlags[] | null>(null)
  if (typeof slug !== 'string' || !slug) return null

  const read = async () => {
    const told = await ask<{ rounds: RoundFlags[] }>(`/${slug}/rounds/flags`)
    if (told) setRounds(told.rounds)
  }
  const one = ({ kind, count, entries }: Flag, at: number) => (
    <details key={`${kind} ${at}`}>
      <summary>
        {words[kind]}: {count}
      </summary>
      <ul>
        {entries.map(({ id, name, unit, startedAt, seconds }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/quiz-attempts/${id}`}>{name}</a>
            {unit ? `, ${unit}` : ''}. {moment(startedAt)}
            {seconds === null ? ` · ${words.open}` : ` · ${seconds} ${words.seconds}`}
          </li>
        ))}
        {count > entries.length && <li>{words.more}</li>}
      </ul>
    </details>
  )
  const flagged = rounds?.filter(({ flags }) => flags.length > 0) ?? []
  return (
    <section className="bt-rounds bt-flags">
      <h3>{words.title}</h3>
      <p>{words.help}</p>
      <Button buttonStyle="secondary" size="medium" onClick={() => void read()}>
        {words.look}
      </Button>
      {rounds && flagged.length === 0 && <p role="status">{words.none}</p>}
      {flagged.map(({ key, name, flags }) => (
        <div className="bt-rounds__round" key={key}>
          <strong>{(language === 'en' && name.en) || name.vi}</strong>
          {flags.map(one)}
        </div>
      ))}
    </section>
  )
}
