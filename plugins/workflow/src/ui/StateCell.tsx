import type { DefaultServerCellComponentProps } from 'payload'
import { Fragment } from 'react'
import { readCase } from '../payload/case-store.ts'
import { engineOf } from '../payload/engine.ts'
import { languageOf } from '../payload/errors.ts'
import { codeOf, localesOf } from '../payload/locales.ts'
import { workflowTranslations } from '../translations/interface.ts'
import { stateClass, stateText } from './state-text.ts'
import './workflow.css'

/**
 * Where a document stands, as a cell of its collection's list; each of its locales where they are
 * governed by themselves, since a list shows documents that differ in that.
 */
export const StateCell = async ({
  payload,
  rowData,
  collectionSlug,
  i18n,
}: DefaultServerCellComponentProps) => {
  const engine = engineOf(payload)
  const id = (rowData as { id?: string | number }).id
  const language = languageOf({ i18n })
  const cells = []
  for (const locale of localesOf(engine, collectionSlug)) {
    const stored =
      id === undefined ? null : await readCase(engine, collectionSlug, id, undefined, locale)
    if (!stored && locale !== null) continue
    const state = stored?.state ?? 'draft'
    const correcting = stored?.liveHash && state !== 'published'
    const code = codeOf(engine, collectionSlug, locale)
    cells.push(
      <Fragment key={code ?? ''}>
        {code !== null && <small lang={code}>{code.toUpperCase()} </small>}
        <span className={stateClass(state)}>
          {stateText(engine.workflow, collectionSlug, state, language)}
        </span>{' '}
        {correcting && (
          <small className="bt-workflow__live">{workflowTranslations[language].oldIsLive}</small>
        )}
      </Fragment>,
    )
  }
  return <>{cells}</>
}
