'use client'
import { useRowLabel } from '@payloadcms/ui'

type Row = { code?: string; text?: string; onlyGroups?: string[] | null }

/** A folded question by its code, the groups it is for and its words, for those who look for one among many. */
export const QuestionRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  return (
    <span>
      {[data.code ?? number, data.onlyGroups?.join(', '), data.text].filter(Boolean).join(' · ')}
    </span>
  )
}
