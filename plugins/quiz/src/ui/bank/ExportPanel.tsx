'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ExportResult } from '../../payload/bank/export-questions.ts'
import { useBank } from './use-bank.ts'

const formats = { xlsx: 'Excel (.xlsx)', qti: 'QTI 3.0 (.zip)', gift: 'GIFT (.txt)' }

const save = ({ name, type, content }: ExportResult): void => {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Each thing that is lost, once, with the codes of the questions that lose it. */
const byMessage = (losses: ExportResult['losses']): [message: string, codes: string][] => {
  const groups = new Map<string, string[]>()
  for (const { code, message } of losses)
    groups.set(message, [...(groups.get(message) ?? []), code])
  return [...groups].map(([message, codes]) => [message, codes.join(', ')])
}

/** Saves the bank as a file, and says what the file can't hold. */
export const ExportPanel = () => {
  const { ask, words } = useBank()
  const [format, setFormat] = useState<keyof typeof formats>('xlsx')
  const [done, setDone] = useState<ExportResult | null>(null)
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const result = await ask<ExportResult>(`/export?format=${format}`)
    setBusy(false)
    setDone(result)
    if (result) save(result)
  }
  return (
    <div>
      <div className="bt-bank__field">
        <label htmlFor="bt-bank-write">{words.format}</label>
        <select
          id="bt-bank-write"
          value={format}
          onChange={({ target }) => setFormat(target.value as keyof typeof formats)}
        >
          {Object.entries(formats).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Button size="medium" disabled={isBusy} onClick={() => void make()}>
        {isBusy ? words.making : words.download}
      </Button>
      {done && (
        <div role="status">
          <p>
            {done.questions} {words.exported}.{' '}
            {done.losses.length === 0 ? words.nothingLost : words.lost}
          </p>
          <ul className="bt-bank__problems">
            {byMessage(done.losses).map(([message, codes]) => (
              <li key={message}>
                {message} <strong>{codes}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
