'use client'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'

/**
 * The locale whose way the open document's panel shows, where each is governed by itself.
 *
 * @returns its code, and the query that names it; null and nothing where all go together
 */
export const useGovernedLocale = (): { locale: string | null; query: string } => {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { code } = useLocale()
  const custom = collectionSlug
    ? (getEntityConfig({ collectionSlug }).admin.custom?.['workflow'] as
        { locales?: string } | undefined)
    : undefined
  const locale = custom?.locales === 'each' ? code : null
  return { locale, query: locale === null ? '' : `locale=${encodeURIComponent(locale)}` }
}
