'use client'
import { useConfig } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { isPinned } from '../../core/case.ts'
import type { Remark as Given } from '../../payload/view/remarks.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import { labelOfPath, namedFields } from '../panel/fields.ts'
import type { Act } from '../panel/use-panel.ts'
import type { Words } from '../words.ts'
import type { Place } from './places.ts'
import { Remark } from './Remark.tsx'
import { RemarkDialog } from './RemarkDialog.tsx'
import { SelectionButton } from './SelectionButton.tsx'
import './remarks.css'

type Props = {
  view: WorkflowView
  collection: string
  words: Words
  busy: boolean
  modified: boolean
  act: Act
}

/** Remarks on the document: the open ones, the settled ones, and a new one. */
export const Remarks = ({ view, collection, words, busy, modified, act }: Props) => {
  const { say, language } = words
  const { getEntityConfig } = useConfig()
  const [asked, setAsked] = useState<{ place: Place | null } | null>(null)
  const fields = useMemo(
    () => namedFields(getEntityConfig({ collectionSlug: collection }).fields, language),
    [getEntityConfig, collection, language],
  )
  const open = view.remarks.filter(({ resolved }) => resolved === null)
  const settled = view.remarks.filter(({ resolved }) => resolved !== null)
  const mayRemark = view.beside.includes('comment')
  const hold = !view.you.contributes
    ? null
    : modified
      ? say('saveBefore')
      : isPinned(view.state)
        ? say('acceptReopens')
        : null
  const list = (remarks: readonly Given[]) => (
    <ul className="bt-remarks">
      {remarks.map((remark) => (
        <Remark
          key={remark.seq}
          remark={remark}
          about={remark.path ? labelOfPath(fields, remark.path) : null}
          may={{
            answer: mayRemark,
            settle:
              view.beside.includes('resolve') &&
              (view.you.contributes || remark.by.id === view.you.id),
            accept: view.you.contributes && remark.by.id !== view.you.id && !modified,
          }}
          isOwn={remark.by.id === view.you.id}
          hold={hold}
          busy={busy}
          words={words}
          act={act}
        />
      ))}
    </ul>
  )
  if (view.remarks.length === 0 && !mayRemark) return null
  return (
    <section className="bt-workflow__remarks" aria-label={say('remarks')}>
      <h3>
        {say('remarks')} {open.length > 0 && <span className="bt-count">{open.length}</span>}
      </h3>
      {open.length > 0 && list(open)}
      {mayRemark && (
        <button
          type="button"
          data-action="remark"
          className="bt-workflow__button bt-workflow__button--wide"
          onClick={() => setAsked({ place: null })}
        >
          {say('addRemark')}
        </button>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{say('settledRemarks', { count: String(settled.length) })}</summary>
          {list(settled)}
        </details>
      )}
      {mayRemark && <SelectionButton words={words} onPlace={(place) => setAsked({ place })} />}
      {asked && (
        <RemarkDialog
          place={asked.place}
          fields={fields}
          words={words}
          act={act}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
