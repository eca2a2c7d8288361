'use client'
import { useListDrawer } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect, useState } from 'react'
import type { Finding } from '../core/finished/check.ts'
import { useStudio } from './studio-context.ts'
import { faultOf, useArtworkApi } from './use-artwork-api.ts'
import type { Say } from './use-words.ts'

type Chosen = { file: string; from: string }

type Verdict = { busy: boolean; findings: Finding[] | null; fault: string }

const nothing: Verdict = { busy: false, findings: null, fault: '' }

/** What the server says of a file at a size; asked again whenever either changes. */
const useVerdict = (chosen: Chosen | null, size: object): Verdict => {
  const call = useArtworkApi()
  const [verdict, setVerdict] = useState<Verdict>(nothing)
  const body = chosen ? JSON.stringify({ ...chosen, ...size }) : ''
  useEffect(() => {
    if (body === '') {
      setVerdict(nothing)
      return
    }
    const controller = new AbortController()
    const ask = async () => {
      setVerdict({ ...nothing, busy: true })
      const response = await call('finished', { body, signal: controller.signal })
      if (!response.ok) {
        setVerdict({ ...nothing, fault: (await faultOf(response)).message })
        return
      }
      const { findings } = (await response.json()) as { findings: Finding[] }
      setVerdict({ ...nothing, findings })
    }
    ask().catch(() => {
      if (!controller.signal.aborted) setVerdict(nothing)
    })
    return () => controller.abort()
  }, [body, call])
  return verdict
}

type Props = {
  /** The size it is for, as the API takes it. */
  size: object
  language: 'vi' | 'en'
  /** Why it can't be added yet, if it can't. */
  waits: boolean
  onAdd: (request: object) => void
  say: Say
}

/** A file finished in another program: chosen, checked against the size, added to the record. */
export const FinishedFile = ({ size, language, waits, onAdd, say }: Props) => {
  const { media, videos } = useStudio()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [ListDrawer, ListDrawerToggler, { closeDrawer }] = useListDrawer({
    collectionSlugs: (videos ? [media, videos] : [media]) as CollectionSlug[],
    uploads: true,
  })
  const { busy, findings, fault } = useVerdict(chosen, size)
  const sound = findings?.every(({ level }) => level !== 'error') ?? false
  return (
    <details className="bt-studio__finished">
      <summary>{say('finished')}</summary>
      <p>{say('finishedHelp')}</p>
      <div className="bt-studio__actions">
        <ListDrawerToggler>{say(chosen ? 'otherFile' : 'chooseFile')}</ListDrawerToggler>
        <button
          type="button"
          disabled={!chosen || !sound || waits}
          onClick={() => onAdd({ ...chosen, ...size, add: true })}
        >
          {say('addFile')}
        </button>
      </div>
      <div aria-live="polite">
        {busy && <p>{say('checking')}</p>}
        {fault && <p role="alert">{fault}</p>}
        {findings?.length === 0 && <p>{say('fileSound')}</p>}
        {findings && findings.length > 0 && (
          <ul className="bt-studio__findings">
            {findings.map(({ level, code, text }) => (
              <li key={code} data-level={level}>
                {text[language]}
              </li>
            ))}
          </ul>
        )}
      </div>
      <ListDrawer
        allowCreate
        onSelect={({
          collectionSlug,
          docID,
        }: {
          collectionSlug: string
          docID: string | number
        }) => {
          setChosen({ file: String(docID), from: collectionSlug })
          closeDrawer()
        }}
      />
    </details>
  )
}
