'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { fileWords } from './round-files-words.ts'
import { useAsking } from './use-asking.ts'
import { useLanguage } from './use-language.ts'

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
  const words = fileWords[useLanguage()]
  const { ask } = useAsking('quiz', words.failed)
  const [reason, setReason] = useState('')

  const regrade = async () => {
    if (await ask(`${path}/regrade`, { reason })) {
      toast.success(words.done)
      setReason('')
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
