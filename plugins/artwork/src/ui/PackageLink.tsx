'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useWords } from './use-words.ts'
import './studio.css'

/** Whether something of the open record is public. */
const useIsLive = (address: string | null): boolean => {
  const [live, setLive] = useState(false)
  useEffect(() => {
    if (!address) return
    const controller = new AbortController()
    fetch(`${address}?draft=false&depth=0`, { credentials: 'include', signal: controller.signal })
      .then(async (response) => {
        const { _status: status } = (await response.json()) as { _status?: string }
        setLive(response.ok && status === 'published')
      })
      .catch(() => undefined)
    return () => controller.abort()
  }, [address])
  return live
}

/** Leads to the delivery package of what is public of the open record; nothing while nothing is. */
export const PackageLink = () => {
  const { config } = useConfig()
  const { id, collectionSlug: collection } = useDocumentInfo()
  const { say } = useWords()
  const base = `${config.serverURL}${config.routes.api}`
  const live = useIsLive(id && collection ? `${base}/${collection}/${id}` : null)
  if (!live) return null
  return (
    <p className="bt-package">
      <a href={`${base}/artwork/package/${collection}/${id}`} download>
        {say('package')}
      </a>
      <span>{say('packageHint')}</span>
    </p>
  )
}
