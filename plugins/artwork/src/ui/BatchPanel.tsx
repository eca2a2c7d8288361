'use client'
import { useConfig } from '@payloadcms/ui'
import { BatchPreview } from './BatchPreview.tsx'
import { BatchResult } from './BatchResult.tsx'
import { useBatch } from './use-batch.ts'
import type { Say } from './use-words.ts'
import './batch.css'

type Props = {
  /** Template, size, format, and the data that rows share. */
  request: { template: string | undefined } & Record<string, unknown>
  /** The record that may take the pictures: collection, id, revision. */
  target: object
  /** Whether it can take them now. */
  canAdd: boolean
  language: 'vi' | 'en'
  say: Say
}

/** Makes a picture of each row of a spreadsheet, in the studio's template and size. */
export const BatchPanel = ({ request, target, canAdd, language, say }: Props) => {
  const { config } = useConfig()
  const { file, preview, progress, fault, busy, check, start, add } = useBatch(say)
  const base = `${config.serverURL}${config.routes.api}/artwork/batch/template`
  const query = `template=${encodeURIComponent(request.template ?? '')}`
  const outdated = preview !== null && preview.of !== JSON.stringify(request)
  return (
    <details className="bt-studio__set bt-batch" open={progress ? true : undefined}>
      <summary>{say('batch')}</summary>
      <p>{say('batchHint')}</p>
      <p className="bt-batch__files">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a
            key={format}
            className="bt-batch__file"
            href={`${base}?${query}&format=${format}`}
            download
          >
            {say(format === 'xlsx' ? 'batchXlsx' : 'batchCsv')}
          </a>
        ))}
      </p>
      <label className="bt-batch__choose">
        {/* The browser's own button speaks the browser's language. */}
        <input
          type="file"
          accept=".xlsx,.csv,.txt,.tsv"
          disabled={busy !== null}
          // So that a mended file of the same name counts as chosen again.
          onClick={(event) => {
            event.currentTarget.value = ''
          }}
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            if (chosen) void check(chosen, request)
          }}
        />
        <span className="bt-batch__file">{say('batchFile')}</span>
      </label>
      <p>{file ? file.name : say('batchLimits')}</p>
      {busy === 'checking' && <p role="status">{say('batchChecking')}</p>}
      {fault && <p role="alert">{fault}</p>}
      {preview && <BatchPreview {...{ preview, say }} />}
      {outdated && file && (
        <p className="bt-batch__outdated">
          <span>{say('batchOutdated')}</span>
          <button type="button" disabled={busy !== null} onClick={() => void check(file, request)}>
            {say('batchAgain')}
          </button>
        </p>
      )}
      {preview && (
        <button
          type="button"
          className="bt-studio__add"
          disabled={busy !== null || outdated || preview.sound === 0}
          onClick={() => void start(request)}
        >
          {say('setStart', { count: String(preview.sound) })}
        </button>
      )}
      {progress && (
        <BatchResult
          {...{ progress, canAdd, language, say }}
          busy={busy === 'adding'}
          onAdd={() => void add(target)}
        />
      )}
    </details>
  )
}
