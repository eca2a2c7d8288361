'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

type Doc = Record<string, unknown> & { updatedAt?: string }

/** Shows the open record as it now is on the server: as given, or as read anew. */
export const useShowRecord = (): ((doc?: Doc) => Promise<void>) => {
  const { config } = useConfig()
  const router = useRouter()
  const { reset } = useForm()
  const { id, collectionSlug, incrementVersionCount, setData, setLastUpdateTime } =
    useDocumentInfo()
  const read = async (): Promise<Doc> => {
    const base = `${config.serverURL}${config.routes.api}/${collectionSlug}`
    const response = await fetch(`${base}/${id}?draft=true&depth=0`, { credentials: 'include' })
    if (!response.ok) throw new Error(String(response.status))
    return (await response.json()) as Doc
  }
  // As Payload's own save does: else the form would call the record changed by someone else.
  return async (given) => {
    const doc = given ?? (await read())
    setData(doc)
    if (doc.updatedAt) setLastUpdateTime(new Date(doc.updatedAt).getTime())
    incrementVersionCount()
    await reset(doc)
    router.refresh()
  }
}
