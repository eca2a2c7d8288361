'use client'
import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Action } from '../core/decision.ts'
import type { WorkflowView } from '../payload/view/view.ts'
import { Actions } from './Actions.tsx'
import { useApi } from './api.ts'
import { Chain } from './Chain.tsx'
import { History } from './History.tsx'
import { SheetButtons } from './SheetButtons.tsx'
import { Standing } from './Standing.tsx'
import { useWords } from './words.ts'
import './workflow.css'

const unseen = new Set(['content-changed', 'revision-changed'])

const isSame = (last: WorkflowView | null, next: WorkflowView): boolean =>
  last?.revision === next.revision && last.state === next.state

/** The approval of the document that is open: where it stands, who is next, and what to do. */
export const WorkflowPanel = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const words = useWords()
  const { say } = words
  const api = useApi()
  const router = useRouter()
  const modified = useFormModified()
  const { dispatchFields } = useForm()
  const [view, setView] = useState<WorkflowView | null>(null)
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outdated, setOutdated] = useState(false)
  const [loadedFor, setLoadedFor] = useState<string>()
  const path = id ? `/${collectionSlug}/${id}/workflow` : null
  const savedAt = savedDocumentData?.['updatedAt'] as string | undefined

  const show = useCallback(
    (next: WorkflowView) => {
      setView(next)
      dispatchFields({ type: 'UPDATE', path: 'revision', value: next.revision })
    },
    [dispatchFields],
  )

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (!path) return
      const answer = await api<WorkflowView>(path, undefined, signal)
      if (signal?.aborted) return
      setFailed('error' in answer)
      if ('data' in answer) setView(answer.data)
      setLoadedFor(savedAt)
    },
    [api, path, savedAt],
  )

  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load])

  // A picture's description, mended in a drawer, changes what is submitted but not the document.
  const { modalState } = useModal()
  const open = Object.values(modalState).some(({ isOpen }) => isOpen)
  const wasOpen = useRef(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const closed = wasOpen.current && !open
    wasOpen.current = open
    if (!closed || !path || !view?.allowed.includes('submit')) return
    void api<WorkflowView>(path).then((answer) => {
      if ('data' in answer) setView((last) => (isSame(last, answer.data) ? answer.data : last))
    })
  }, [api, open, path, view])

  const act = async (action: Action, comment: string): Promise<boolean> => {
    if (!path || !view || busy) return false
    setBusy(true)
    const { revision, contentHash } = view
    const body =
      action === 'unpublish'
        ? { action, comment, revision }
        : { action, comment, revision, contentHash }
    const answer = await api<WorkflowView>(path, body)
    setBusy(false)
    if ('error' in answer) {
      toast.error(answer.error ?? say('failed'))
      // What stands there now is not what is on the screen, and only that may be decided on.
      if (answer.code && unseen.has(answer.code)) setOutdated(true)
      else void load()
      return false
    }
    show(answer.data)
    toast.success(say('settled'))
    // The button that was pressed is gone; whoever uses the keyboard goes on from the panel.
    panel.current?.focus()
    router.refresh()
    return true
  }

  return (
    <section ref={panel} tabIndex={-1} className="bt-workflow" aria-label={say('approval')}>
      <h3 className="bt-workflow__title">{say('approval')}</h3>
      {!path && <p>{say('saveFirst')}</p>}
      {path && failed && !view && (
        <p role="alert">
          {say('loadFailed')}{' '}
          <button type="button" onClick={() => void load()}>
            {say('retry')}
          </button>
        </p>
      )}
      {path && !failed && !view && <p>{say('loading')}</p>}
      {view && (
        <>
          <Standing
            view={view}
            words={words}
            versionsUrl={`${config.routes.admin}/collections/${collectionSlug}/${id}/versions`}
          />
          <Chain view={view} words={words} />
          {outdated ? (
            <p className="bt-workflow__warning bt-workflow__outdated" role="alert">
              {say('outdated')}
              <button
                type="button"
                className="bt-workflow__button"
                onClick={() => window.location.reload()}
              >
                {say('reload')}
              </button>
            </p>
          ) : (
            <Actions
              view={view}
              words={words}
              busy={busy || loadedFor !== savedAt}
              modified={modified}
              act={act}
            />
          )}
          <History view={view} words={words} />
          <SheetButtons view={view} />
        </>
      )}
    </section>
  )
}
