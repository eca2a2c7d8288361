'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { slugify } from '../../fields/fold.ts'
import type { WordPreview } from '../preview.ts'
import { titleNodes } from '../title-node.ts'
import { withMedia } from '../with-media.ts'
import { Dialog } from './Dialog.tsx'
import { type Choices, PreviewBody } from './PreviewBody.tsx'
import { useArticleForm } from './use-article-form.ts'
import { useStore } from './use-store.ts'
import { useWordPreview } from './use-word-preview.ts'
import { useWords } from './words.ts'
import './word.css'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Where the import finds its fields in the form. */
export type WordImportProps = {
  /** @default 'body' */
  bodyPath?: string
  /** @default 'title' */
  titlePath?: string
}

/** Reads a .docx, shows what it would bring, and puts it into the open article, unsaved. */
export const WordImport = ({ bodyPath = 'body', titlePath = 'title' }: WordImportProps) => {
  const words = useWords()
  const { hasSavePermission } = useDocumentInfo()
  const form = useArticleForm({ bodyPath, titlePath })
  const { shown, read, close } = useWordPreview(words)
  const { state, store, cancel } = useStore('anh-word')
  const [choices, setChoices] = useState<Choices>({ convert: true, append: true })
  const input = useRef<HTMLInputElement>(null)
  if (hasSavePermission === false) return null

  const leave = () => {
    cancel()
    close()
  }

  const insert = async (file: File, preview: WordPreview) => {
    const { legacy } = preview
    const reading = legacy && choices.convert ? legacy.converted : preview
    const { picturesFrom } = await import('./word-file.ts')
    const pictures = await picturesFrom(file, preview, reading.captions)
    const stored = await store(pictures, slugify(file.name.replace(/\.docx$/i, '')) || 'anh-word')
    if (!stored) return
    const append = choices.append && form.hasBody()
    const nodes = [...titleNodes(reading, form.title()), ...withMedia(reading.state, stored)]
    form.put(nodes, { append, newTitle: reading.title })
    close()
    toast.success(words.inserted)
  }

  const storing = state !== null && state.failure === null
  return (
    <div className="bt-word-import">
      <button type="button" onClick={() => input.current?.click()}>
        {words.import}
      </button>
      <p>{words.importHint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={`.docx,${type}`}
        aria-label={words.import}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be chosen again.
          target.value = ''
          setChoices({ convert: true, append: true })
          if (file) void read(file)
        }}
      />
      {shown && (
        <Dialog
          title={`${words.import}: ${shown.file.name}`}
          onCancel={leave}
          actions={
            <>
              {shown.step === 'preview' && (
                <button
                  type="button"
                  className="bt-word-main"
                  disabled={storing}
                  onClick={() => void insert(shown.file, shown.preview)}
                >
                  {words.insert}
                </button>
              )}
              <button type="button" onClick={leave}>
                {shown.step === 'refused' ? words.close : words.cancel}
              </button>
            </>
          }
        >
          {shown.step === 'reading' && <p role="status">{words.reading}</p>}
          {shown.step === 'refused' && <p role="alert">{shown.message}</p>}
          {storing && <p role="status">{words.storing(state.done, state.all)}</p>}
          {state?.failure != null && (
            <p role="alert">
              {words.storeFailed} {state.failure || words.unreachable}
            </p>
          )}
          {shown.step === 'preview' && (
            <PreviewBody
              preview={shown.preview}
              choices={choices}
              choose={(part) => setChoices((last) => ({ ...last, ...part }))}
              hasBody={form.hasBody()}
              hasTitle={form.title() !== ''}
              words={words}
            />
          )}
        </Dialog>
      )}
    </div>
  )
}
