'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import type { EvidenceItem } from '../payload/evidence/attach.ts'
import type { WorkflowView } from '../payload/view/view.ts'
import { useApi } from './api.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { useGovernedLocale } from './use-governed-locale.ts'
import { decisionWords, useWords } from './words.ts'
import './sheet.css'

type Props = { view: WorkflowView }

const decided = ['submit', 'approve', 'return', 'publish', 'fastTrack', 'signOff', 'takeDown']

/** The approval sheet to take away, and the signed documents attached to the decisions. */
export const SheetButtons = ({ view }: Props) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const words = useWords()
  const { say, moment } = words
  const api = useApi()
  const title = useId()
  const [evidence, setEvidence] = useState<EvidenceItem[]>([])
  const path = `/${collectionSlug}/${id}/workflow`
  const base = `${config.serverURL}${config.routes.api}${path}`
  const { query } = useGovernedLocale()
  const evidencePath = `${path}/evidence${query && `?${query}`}`
  const decisions = view.history.filter(({ action }) => decided.includes(action))
  const submitted = decisions.length > 0
  const offered = getEntityConfig({ collectionSlug: collectionSlug ?? '' }).admin.custom?.[
    'workflow'
  ] as { sheet?: boolean; evidence?: boolean } | undefined
  const attaches = submitted && offered?.evidence === true

  useEffect(() => {
    if (!attaches) return
    const controller = new AbortController()
    void api<{ docs: EvidenceItem[] }>(evidencePath, undefined, controller.signal).then(
      (answer) => {
        if ('data' in answer) setEvidence(answer.data.docs)
      },
    )
    return () => controller.abort()
  }, [api, evidencePath, attaches])

  const download = useCallback(
    async (format: 'docx' | 'pdf') => {
      const response = await fetch(`${base}/sheet?format=${format}&${query}`, {
        credentials: 'include',
        headers: { 'Accept-Language': words.language },
      }).catch(() => null)
      if (!response?.ok) {
        const answer = (await response?.json().catch(() => null)) as {
          errors?: { message?: string }[]
        } | null
        toast.error(answer?.errors?.[0]?.message ?? say('failed'))
        return
      }
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await response.blob())
      link.download = name?.[1] ?? `phieu-trinh-duyet.${format}`
      link.click()
      URL.revokeObjectURL(link.href)
    },
    [base, query, say, words.language],
  )

  if (!id || !submitted || !(offered?.sheet || offered?.evidence)) return null
  const wordsOf = (of: number): string => {
    const item = view.history.find(({ seq }) => seq === of)
    return item ? `${decisionWords(item, view, words)}, ${item.actor.name}` : String(of)
  }
  return (
    <section className="bt-sheet" aria-labelledby={title}>
      <h4 id={title}>{say('sheet')}</h4>
      {offered.sheet && (
        <div className="bt-workflow__buttons">
          {(['pdf', 'docx'] as const).map((format) => (
            <button
              key={format}
              type="button"
              className="bt-workflow__button"
              onClick={() => void download(format)}
            >
              {say(format === 'pdf' ? 'sheetPdf' : 'sheetDocx')}
            </button>
          ))}
        </div>
      )}
      {evidence.length > 0 && (
        <>
          <strong>{say('evidence')}</strong>
          <ul>
            {evidence.map(({ seq, of, filename, url, by, at }) => (
              <li key={seq}>
                {url ? <a href={`${config.serverURL}${url}`}>{filename}</a> : filename}
                <small>
                  {wordsOf(of)} · {say('attachedBy', { name: by.name, at: moment(at) })}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {offered.evidence && (
        <EvidenceForm
          url={`${config.serverURL}${config.routes.api}${evidencePath}`}
          decisions={[...decisions].reverse().map(({ seq }) => ({ seq, words: wordsOf(seq) }))}
          words={words}
          onAttached={setEvidence}
        />
      )}
    </section>
  )
}
