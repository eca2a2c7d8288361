'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type ClipboardEvent, useRef, useState } from 'react'
import type { ImportResult } from '../../payload/bank/import-questions.ts'
import type { Preview } from '../../payload/bank/preview.ts'
import { type Choices, PreviewList } from './PreviewList.tsx'
import { useBank } from './use-bank.ts'

type Given = { file: File; format?: string }

const formats = ['gift', 'aiken', 'moodle', 'qti', 'xlsx', 'word'] as const
const names = {
  gift: 'GIFT',
  aiken: 'Aiken',
  moodle: 'Moodle XML',
  qti: 'QTI',
  xlsx: 'Excel (.xlsx)',
  word: 'Word',
}

/** What is pasted is sent as a file of this name. */
const pastedName = 'dan.txt'

const formOf = ({ file, format }: Given, data: object): FormData => {
  const form = new FormData()
  form.set('file', file)
  form.set('data', JSON.stringify({ ...data, ...(format ? { format } : {}) }))
  return form
}

const textFile = (text: string, format: string): Given => ({
  file: new File([text], pastedName, { type: 'text/plain' }),
  format,
})

/** Takes a file or what is pasted, shows what it would bring, and brings what is chosen. */
export const ImportPanel = () => {
  const { ask, base, words } = useBank()
  const router = useRouter()
  const [format, setFormat] = useState('')
  const [text, setText] = useState('')
  const html = useRef('')
  const input = useRef<HTMLInputElement>(null)
  const [given, setGiven] = useState<Given | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [isBusy, setBusy] = useState(false)

  const look = async (next: Given) => {
    setBusy(true)
    setGiven(next)
    setPreview(await ask<Preview>('/preview', formOf(next, {})))
    setBusy(false)
  }
  const lookAtText = () =>
    // As pasted, what was bold still is; once it was changed by hand, what is written counts.
    look(html.current ? textFile(html.current, 'word-html') : textFile(text, format || 'word'))
  const pasted = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    html.current = text.trim() === '' ? event.clipboardData.getData('text/html') : ''
  }
  const take = async (choices: Choices) => {
    if (!given || !preview) return
    setBusy(true)
    const { digest } = preview
    const done = await ask<ImportResult>('/import', formOf(given, { ...choices, digest }))
    setBusy(false)
    if (!done) return
    toast.success(`${words.taken} ${done.created}`)
    setPreview(null)
    setText('')
    html.current = ''
    router.refresh()
  }

  return (
    <div>
      <div className="bt-bank__inputs">
        <div>
          <Button
            size="medium"
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => input.current?.click()}
          >
            {words.file}
          </Button>
          <input
            ref={input}
            hidden
            type="file"
            aria-label={words.file}
            accept=".txt,.gift,.xml,.zip,.xlsx"
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) void look({ file, ...(format ? { format } : {}) })
              target.value = ''
            }}
          />
          <p>{words.formats}</p>
          <p>
            <a href={`${base}/template`} download>
              {words.template}
            </a>
          </p>
          <label htmlFor="bt-bank-format">{words.format}</label>
          <select
            id="bt-bank-format"
            value={format}
            onChange={({ target }) => setFormat(target.value)}
          >
            <option value="">{words.auto}</option>
            {formats.map((name) => (
              <option key={name} value={name}>
                {names[name]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="bt-bank-text">{words.paste}</label>
          <textarea
            id="bt-bank-text"
            rows={9}
            placeholder={words.pasteHint}
            value={text}
            onPaste={pasted}
            onInput={({ nativeEvent }) => {
              if (nativeEvent.inputType !== 'insertFromPaste') html.current = ''
            }}
            onChange={({ target }) => setText(target.value)}
          />
          <Button
            size="medium"
            buttonStyle="secondary"
            disabled={isBusy || text.trim() === ''}
            onClick={() => void lookAtText()}
          >
            {words.look}
          </Button>
        </div>
      </div>
      {given && <p>{given.file.name === pastedName ? '' : given.file.name}</p>}
      {isBusy && <p role="status">{preview ? words.taking : words.reading}</p>}
      {preview && (
        <PreviewList
          key={preview.digest}
          preview={preview}
          isBusy={isBusy}
          onTake={(choices) => void take(choices)}
        />
      )}
    </div>
  )
}
