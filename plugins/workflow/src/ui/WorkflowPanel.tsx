'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { Actions } from './panel/Actions.tsx'
import { Appointments } from './panel/Appointments.tsx'
import { Chain } from './panel/Chain.tsx'
import { Changes } from './panel/Changes.tsx'
import { Done } from './panel/Done.tsx'
import { History } from './panel/History.tsx'
import { Pictures } from './panel/Pictures.tsx'
import { Standing } from './panel/Standing.tsx'
import { usePanel } from './panel/use-panel.ts'
import { useSeen } from './panel/use-seen.ts'
import { wayActions } from '../core/decision.ts'
import { Remarks } from './remarks/Remarks.tsx'
import { SheetButtons } from './SheetButtons.tsx'
import './workflow.css'
import './panel/panel.css'
import './panel/actions.css'
import './panel/phone.css'
import './panel/dialog.css'

const decides = ['approve', 'signOff', 'publish']

/** The approval of the document that is open: where it stands, who is next, and what to do. */
export const WorkflowPanel = () => {
  const panel = usePanel()
  const { id, locale, collectionSlug, view, failed, busy, ready, outdated, done, load, act } = panel
  const { words, modified } = panel
  const { say } = words
  const { config } = useConfig()
  const seen = useSeen(collectionSlug, id && locale ? `${id}@${locale}` : id, view)
  const section = useRef<HTMLElement>(null)
  const isWay = done !== null && wayActions.includes(done.deed.action)
  // The button that was pressed is gone; whoever uses the keyboard goes on from the panel.
  useEffect(() => {
    if (isWay) section.current?.focus()
  }, [isWay, done])

  const isDecider = view?.allowed.some((action) => decides.includes(action)) ?? false
  const classes = `bt-workflow${isDecider || done ? ' bt-workflow--decider' : ''}`
  return (
    <section ref={section} tabIndex={-1} className={classes} aria-label={say('approval')}>
      {view && <Pictures view={view} words={words} />}
      <h2 className="bt-workflow__title">{say('approval')}</h2>
      {!id && <p>{say('saveFirst')}</p>}
      {id && failed && !view && (
        <p role="alert">
          {say('loadFailed')}{' '}
          <button type="button" className="bt-workflow__button" onClick={() => void load()}>
            {say('retry')}
          </button>
        </p>
      )}
      {id && !failed && !view && <p>{say('loading')}</p>}
      <div role="status">
        {done && (
          <Done
            key={done.what}
            what={done.what}
            words={words}
            current={`${collectionSlug}:${id}`}
            locale={locale}
            offersNext={isWay && done.deed.action !== 'submit'}
          />
        )}
      </div>
      {view && (
        <>
          <Standing view={view} words={words} />
          <Appointments view={view} words={words} busy={busy} act={act} />
          <Changes
            view={view}
            words={words}
            seen={seen}
            versionsUrl={`${config.routes.admin}/collections/${collectionSlug}/${id}/versions`}
          />
          {outdated ? (
            <div className="bt-workflow__warning bt-workflow__outdated" role="alert">
              <p>{say('outdated')}</p>
              <button
                type="button"
                className="bt-workflow__button"
                onClick={() => window.location.reload()}
              >
                {say('reload')}
              </button>
            </div>
          ) : (
            <Actions
              view={view}
              words={words}
              busy={busy || !ready}
              modified={modified}
              act={act}
            />
          )}
          <Chain view={view} words={words} />
          <Remarks
            view={view}
            collection={collectionSlug ?? ''}
            words={words}
            busy={busy || !ready}
            modified={modified}
            act={act}
          />
          <History view={view} words={words} isOpen={view.history.length < 6 && !isDecider} />
          <SheetButtons view={view} />
        </>
      )}
    </section>
  )
}
