'use client'
import { useId } from 'react'
import type { Words } from '../words.ts'

type Props = { value: string; onChange: (text: string) => void; words: Words }

/** Words beside a decision that needs none. */
export const CommentField = ({ value, onChange, words: { say } }: Props) => {
  const id = useId()
  return (
    <details className="bt-workflow__comment">
      <summary>{say('addComment')}</summary>
      <label htmlFor={id}>{say('commentOptional')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={5000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </details>
  )
}
