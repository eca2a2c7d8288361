import type { WorkflowView } from '@bangtin/workflow'
import { previewWords } from './preview-words.ts'

/** Says above a preview that it is one, and where the article stands. */
export const PreviewNotice = ({
  view,
  language,
}: {
  view: WorkflowView
  language: 'vi' | 'en'
}) => {
  const { title, state, note } = previewWords(view, language)
  return (
    <aside className="preview-notice" aria-label={title} lang={language}>
      <p>
        <strong>{title}</strong> <span>{state}</span>
      </p>
      {note && <p>{note}</p>}
    </aside>
  )
}
