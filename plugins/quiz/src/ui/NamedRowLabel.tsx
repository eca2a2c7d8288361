'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

type Row = { name?: string; nameEn?: string }

/** A row by its number and name, for those who look for one among many. */
export const NamedRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const isEnglish = useTranslation().i18n.language === 'en'
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  return (
    <span>{[number, (isEnglish && data.nameEn) || data.name].filter(Boolean).join(' · ')}</span>
  )
}
