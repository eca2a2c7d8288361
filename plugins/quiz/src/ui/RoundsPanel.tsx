'use client'
import { Button, toast, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { overallKey } from '../core/results/plan-faults.ts'
import type { ActFault } from '../core/results/act-chain.ts'
import type { RoundOverview } from '../payload/overview.ts'
import { ActFaults } from './ActFaults.tsx'
import { DrawEntry } from './DrawEntry.tsx'
import { panelWords } from './panel-words.ts'
import { RegradeEntry } from './RegradeEntry.tsx'
import { RoundFiles } from './RoundFiles.tsx'
import { useAsking } from './use-asking.ts'
import { useLanguage } from './use-language.ts'
import './rounds-panel.css'

type Step = 'close' | 'release'
type Told = { rounds: RoundOverview[]; faults: ActFault[] }

/**
 * Where each round of the contest that is open stands, with the organisers' two steps: freezing the
 * list of entries, and releasing the results. Each asks once more, since neither can be undone.
 */
export const RoundsPanel = () => {
  const slug = useFormFields(([fields]) => fields['slug']?.value)
  const language = useLanguage()
  const words = panelWords[language]
  const { ask, base } = useAsking('quiz', words.failed)
  const [rounds, setRounds] = useState<RoundOverview[]>([])
  const [faults, setFaults] = useState<ActFault[]>([])
  const [asked, setAsked] = useState<string | null>(null)
  const path = typeof slug === 'string' && slug ? `/${slug}/rounds` : null

  const read = useCallback(async () => {
    if (!path) return
    // A contest that was never published has none, which is no failure.
    const told = await ask<Told>(path, undefined, true)
    if (!told) return
    setRounds(told.rounds)
    setFaults(told.faults)
  }, [path, ask])
  useEffect(() => {
    void read()
  }, [read])

  const take = async (key: string, step: Step) => {
    setAsked(null)
    if (await ask(`${path ?? ''}/${encodeURIComponent(key)}/${step}`, {}))
      toast.success(words.done[step])
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
                path={`${base}${path}/${encodeURIComponent(key)}`}
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
