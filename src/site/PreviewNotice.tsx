import type { WorkflowView } from '@bangtin/workflow'
import type { ShownDates } from '../fields/shown-dates.ts'
import { previewWords } from './preview-words.ts'

type Props = { view: WorkflowView; dates: ShownDates; language: 'vi' | 'en' }

/** Says above a preview that it is one, and where the article stands. */
export const PreviewNotice = ({ view, dates, language }: Props) => {
  const { title, state, notes } = previewWords(view, dates, language)
  return (
    <aside className="preview-notice" aria-label={title} lang={language}>
      <p>
        <strong>{title}</strong> <span>{state}</span>
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </aside>
  )
}
