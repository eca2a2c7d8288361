'use client'
import { Button, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { StatisticsReport } from '../../payload/item-statistics.ts'
import type { RoundOverview } from '../../payload/overview.ts'
import { useAsking } from '../use-asking.ts'
import { useLanguage } from '../use-language.ts'
import { ItemsTable } from './ItemsTable.tsx'
import { statisticsWords } from './statistics-words.ts'
import './statistics.css'

/** Statistics of the questions of each closed round of the contest that is open. */
export const StatisticsPanel = () => {
  const slug = useFormFields(([fields]) => fields['slug']?.value)
  const language = useLanguage()
  const words = statisticsWords[language]
  const { ask } = useAsking('quiz', words.failed)
  const [rounds, setRounds] = useState<RoundOverview[]>([])
  const [report, setReport] = useState<{ key: string; of: StatisticsReport } | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const path = typeof slug === 'string' && slug ? `/${slug}/rounds` : null

  useEffect(() => {
    if (!path) return
    void ask<{ rounds: RoundOverview[] }>(path, undefined, true).then((told) =>
      setRounds(told?.rounds ?? []),
    )
  }, [path, ask])

  const show = async (key: string) => {
    setReading(key)
    const of = await ask<StatisticsReport>(`${path ?? ''}/${encodeURIComponent(key)}/statistics`)
    if (of) setReport({ key, of })
    setReading(null)
  }

  const closed = rounds.filter(({ result }) => result)
  if (closed.length === 0) return <p>{words.none}</p>
  return (
    <div className="bt-statistics">
      {closed.map(({ key, name }) => (
        <section key={key}>
          <h2>{(language === 'en' && name.en) || name.vi}</h2>
          {report?.key === key ? (
            <ItemsTable report={report.of} words={words} language={language} />
          ) : (
            <Button
              size="medium"
              buttonStyle="secondary"
              disabled={reading !== null}
              onClick={() => void show(key)}
            >
              {reading === key ? words.reading : words.show}
            </Button>
          )}
        </section>
      ))}
    </div>
  )
}
