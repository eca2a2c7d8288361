import type { DefaultServerCellComponentProps } from 'payload'
import { readCase } from '../payload/case-store.ts'
import { engineOf } from '../payload/engine.ts'
import { languageOf } from '../payload/errors.ts'
import { workflowTranslations } from '../translations/interface.ts'
import { stateClass, stateText } from './state-text.ts'
import './workflow.css'

/** Where a document stands, as a cell of its collection's list. */
export const StateCell = async ({
  payload,
  rowData,
  collectionSlug,
  i18n,
}: DefaultServerCellComponentProps) => {
  const engine = engineOf(payload)
  const id = (rowData as { id?: string | number }).id
  const stored = id === undefined ? null : await readCase(engine, collectionSlug, id, undefined)
  const language = languageOf({ i18n })
  const state = stored?.state ?? 'draft'
  const correcting = stored?.liveHash && state !== 'published'
  return (
    <>
      <span className={stateClass(state)}>
        {stateText(engine.workflow, collectionSlug, state, language)}
      </span>
      {correcting && (
        <small className="bt-workflow__live">{workflowTranslations[language].oldIsLive}</small>
      )}
    </>
  )
}
