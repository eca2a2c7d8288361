'use client'
import { Button, toast, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { StatisticsReport } from '../../payload/item-statistics.ts'
import type { RoundOverview } from '../../payload/overview.ts'
import { ItemsTable } from './ItemsTable.tsx'
import { statisticsWords } from './statistics-words.ts'
import './statistics.css'

type Fault = { errors?: { message?: string }[] }

/** Statistics of the questions of each closed round of the contest that is open. */
export const StatisticsPanel = () => {
  const slug = useFormFields(([fields]) => fields['slug']?.value)
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const words = statisticsWords[language]
  const [rounds, setRounds] = useState<RoundOverview[]>([])
  const [report, setReport] = useState<{ key: string; of: StatisticsReport } | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const path = typeof slug === 'string' && slug ? `/api/quiz/${slug}/rounds` : null

  useEffect(() => {
    if (!path) return
    void fetch(path, { credentials: 'include' })
      .then(async (response) =>
        response.ok ? ((await response.json()) as { rounds: RoundOverview[] }).rounds : [],
      )
      .then(setRounds, () => setRounds([]))
  }, [path])

  const show = async (key: string) => {
    setReading(key)
    try {
      const response = await fetch(`${path ?? ''}/${key}/statistics`, {
        headers: { 'Accept-Language': language },
        credentials: 'include',
      })
      if (response.ok) setReport({ key, of: (await response.json()) as StatisticsReport })
      else toast.error(((await response.json()) as Fault).errors?.[0]?.message ?? words.failed)
    } catch {
      toast.error(words.failed)
    }
    setReading(null)
  }

  const closed = rounds.filter(({ result }) => result)
  if (closed.length === 0) return <p>{words.none}</p>
  return (
    <div className="bt-statistics">
      {closed.map(({ key, name }) => (
        <section key={key}>
          <h3>{(language === 'en' && name.en) || name.vi}</h3>
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
