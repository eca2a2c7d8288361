'use client'
import { Button, toast, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { overallKey } from '../core/results/plan-faults.ts'
import type { ActFault } from '../core/results/act-chain.ts'
import type { RoundOverview } from '../payload/overview.ts'
import { ActFaults } from './ActFaults.tsx'
import { DrawEntry } from './DrawEntry.tsx'
import { panelWords } from './panel-words.ts'
import { RegradeEntry } from './RegradeEntry.tsx'
import { RoundFiles } from './RoundFiles.tsx'
import './rounds-panel.css'

type Step = 'close' | 'release'
type Told = { rounds: RoundOverview[]; faults: ActFault[] }
type Fault = { errors?: { message?: string }[] }

/**
 * Where each round of the contest that is open stands, with the organisers' two steps: freezing the
 * list of entries, and releasing the results. Each asks once more, since neither can be undone.
 */
export const RoundsPanel = () => {
  const slug = useFormFields(([fields]) => fields['slug']?.value)
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const words = panelWords[language]
  const [rounds, setRounds] = useState<RoundOverview[]>([])
  const [faults, setFaults] = useState<ActFault[]>([])
  const [asked, setAsked] = useState<string | null>(null)
  const path = typeof slug === 'string' && slug ? `/api/quiz/${slug}/rounds` : null

  const read = useCallback(async () => {
    if (!path) return
    const response = await fetch(path, { credentials: 'include' })
    if (!response.ok) return
    const told = (await response.json()) as Told
    setRounds(told.rounds)
    setFaults(told.faults)
  }, [path])
  useEffect(() => {
    void read()
  }, [read])

  const take = async (key: string, step: Step) => {
    setAsked(null)
    const response = await fetch(`${path ?? ''}/${encodeURIComponent(key)}/${step}`, {
      method: 'POST',
      headers: { 'Accept-Language': language },
      credentials: 'include',
    })
    if (response.ok) toast.success(words.done[step])
    else toast.error(((await response.json()) as Fault).errors?.[0]?.message ?? words.failed)
    await read()
  }

  if (rounds.length === 0) return null
  return (
    <section className="bt-rounds">
      <h3>{words.title}</h3>
      <ActFaults faults={faults} language={language} />
      {rounds.map(({ key, name, window, started, result }) => {
        const step: Step | null = result
          ? result.state === 'released' || result.draw
            ? null
            : 'release'
          : window === 'over'
            ? 'close'
            : null
        const isAsked = asked === key
        return (
          <div className="bt-rounds__round" key={key}>
            <strong>{(language === 'en' && name.en) || name.vi}</strong>
            <p>
              {result ? words[result.state] : words[window]}. {words.started}: {started}
              {result ? `. ${words.entries}: ${result.entries}` : ''}
            </p>
            {result && (
              <p className="bt-rounds__hash">
                {words.hash}: <code>{result.hash}</code>
              </p>
            )}
            {result?.draw && path && (
              <DrawEntry
                draw={result.draw}
                id={`draw-${key}`}
                path={`${path}/${encodeURIComponent(key)}/draw`}
                done={read}
              />
            )}
            {result && !result.draw && path && (
              <RoundFiles
                path={`${path}/${encodeURIComponent(key)}`}
                isReleased={result.state === 'released'}
              />
            )}
            {result?.state === 'released' && path && key !== overallKey && (
              <RegradeEntry
                path={`${path}/${encodeURIComponent(key)}`}
                id={`regrade-${key}`}
                done={read}
              />
            )}
            {step && isAsked && <p role="alert">{words.sure[step]}</p>}
            {step && (
              <Button
                buttonStyle={isAsked ? 'primary' : 'secondary'}
                size="medium"
                onClick={() => {
                  if (isAsked) void take(key, step)
                  else setAsked(key)
                }}
              >
                {isAsked ? words.confirm : words[step]}
              </Button>
            )}
          </div>
        )
      })}
    </section>
  )
}
