'use client'
import { useConfig } from '@payloadcms/ui'
import { batchLimits } from '../core/batch/limits.ts'
import { BatchFaults } from './BatchFaults.tsx'
import type { BatchProgress } from './use-batch.ts'
import type { Say } from './use-words.ts'

type Props = {
  progress: BatchProgress
  /** Whether the record can take pictures now. */
  canAdd: boolean
  busy: boolean
  onAdd: () => void
  language: 'vi' | 'en'
  say: Say
}

const stateText = ({ state, done, drawn, total, fault }: BatchProgress, say: Say): string => {
  if (state === 'failed') return fault?.message ?? say('batchFailed')
  const counts = { done: String(done), drawn: String(drawn), total: String(total) }
  return say(state === 'drawing' ? 'setDrawing' : 'batchDone', counts)
}

/** How far a batch is; once done, its ZIP, and a way into the record. */
export const BatchResult = ({ progress, canAdd, busy, onAdd, language, say }: Props) => {
  const { config } = useConfig()
  const { id, state, total, done, drawn, failed, keptUntil } = progress
  const base = `${config.serverURL}${config.routes.api}/artwork/batch`
  const until = new Date(keptUntil).toLocaleDateString(language === 'en' ? 'en-GB' : 'vi-VN')
  const tooMany = drawn > batchLimits.applied
  return (
    <div className="bt-studio__progress">
      <progress max={total} value={done} aria-label={say('batch')} />
      <p role="status">{stateText(progress, say)}</p>
      <BatchFaults
        {...{ faults: failed, count: failed.length, say }}
        title={say('batchFailures', { count: String(failed.length) })}
      />
      {state === 'done' && drawn > 0 && (
        <>
          <div className="bt-studio__actions">
            <a className="bt-batch__file" href={`${base}/${id}/zip`} download>
              {say('batchZip')}
            </a>
            <button type="button" disabled={!canAdd || busy || tooMany} onClick={onAdd}>
              {say(busy ? 'adding' : 'batchAdd', { count: String(drawn) })}
            </button>
          </div>
          {tooMany && <p>{say('batchTooMany', { most: String(batchLimits.applied) })}</p>}
          <p>{say('batchKept', { until })}</p>
        </>
      )}
    </div>
  )
}
