'use client'
import { useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { WorkflowView } from '../../payload/view/view.ts'
import { useApi } from '../api.ts'
import { useGovernedLocale } from '../use-governed-locale.ts'
import { useWords } from '../words.ts'
import { actionWords } from './action-words.ts'
import { type Deed, requestOf } from './deed.ts'

const unseen = new Set(['content-changed', 'revision-changed'])

const isSame = (last: WorkflowView | null, next: WorkflowView): boolean =>
  last?.revision === next.revision && last.state === next.state

/** Takes a decision; null when it is recorded, else the text that says why not. */
export type Act = (deed: Deed) => Promise<string | null>

/** The approval of the document that is open, and how to act on it. */
export const usePanel = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const words = useWords()
  const api = useApi()
  const router = useRouter()
  const modified = useFormModified()
  const { dispatchFields } = useForm()
  const [view, setView] = useState<WorkflowView | null>(null)
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outdated, setOutdated] = useState(false)
  const [done, setDone] = useState<{ deed: Deed; what: string } | null>(null)
  const [loadedFor, setLoadedFor] = useState<string>()
  const { locale, query } = useGovernedLocale()
  const path = id ? `/${collectionSlug}/${id}/workflow${query && `?${query}`}` : null
  // Another locale has another way, though the document is saved no later.
  const savedAt = `${savedDocumentData?.['updatedAt'] as string | undefined} ${locale}`

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
  useEffect(() => {
    const closed = wasOpen.current && !open
    wasOpen.current = open
    if (!closed || !path || !view?.allowed.includes('submit')) return
    void api<WorkflowView>(path).then((answer) => {
      if ('data' in answer) setView((last) => (isSame(last, answer.data) ? answer.data : last))
    })
  }, [api, open, path, view])

  const act: Act = async (deed) => {
    if (!path || !view || busy) return words.say('failed')
    setBusy(true)
    setDone(null)
    const answer = await api<WorkflowView>(path, requestOf(view, deed))
    setBusy(false)
    if ('error' in answer) {
      // What stands there now is not what is on the screen, and only that may be decided on.
      if (answer.code && unseen.has(answer.code)) setOutdated(true)
      else void load()
      return answer.error ?? words.say('failed')
    }
    setDone({ deed, what: actionWords(deed.action, view, words) })
    // The words that were taken in stand in the form only after it is read anew.
    if (deed.accepted) {
      window.location.reload()
      return null
    }
    setView(answer.data)
    dispatchFields({ type: 'UPDATE', path: 'revision', value: answer.data.revision })
    router.refresh()
    return null
  }

  const ready = loadedFor === savedAt
  return {
    id,
    locale,
    collectionSlug,
    words,
    modified,
    view,
    failed,
    busy,
    ready,
    outdated,
    done,
    load,
    act,
  }
}
