'use client'
import { useRowLabel } from '@payloadcms/ui'

type Row = { code?: string; text?: string }

/** A folded question by its code and words, for those who look for one among many. */
export const QuestionRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  return <span>{[data.code ?? number, data.text].filter(Boolean).join(' · ')}</span>
}
