'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fileWords } from './round-files-words.ts'

/** Where organisers have a released round graded anew, with the public reason. */
export const RegradeEntry = ({
  path,
  id,
  done,
}: {
  path: string
  id: string
  done: () => Promise<void>
}) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const words = fileWords[language]
  const [reason, setReason] = useState('')

  const regrade = async () => {
    const response = await fetch(`${path}/regrade`, {
      method: 'POST',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      credentials: 'include',
      body: JSON.stringify({ reason }),
    })
    if (response.ok) {
      toast.success(words.done)
      setReason('')
    } else {
      const { errors } = (await response.json()) as { errors?: { message?: string }[] }
      toast.error(errors?.[0]?.message ?? words.failed)
    }
    await done()
  }

  return (
    <details className="bt-rounds__more">
      <summary>{words.regrade}</summary>
      <p className="bt-rounds__hint">{words.regradeNote}</p>
      <label htmlFor={id}>{words.reason}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        buttonStyle="secondary"
        size="medium"
        disabled={reason.trim().length < 10}
        onClick={() => void regrade()}
      >
        {words.start}
      </Button>
    </details>
  )
}
