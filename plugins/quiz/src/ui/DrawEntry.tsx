'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { RoundOverview } from '../payload/overview.ts'
import { drawWords } from './draw-words.ts'
import { useAsking } from './use-asking.ts'
import { useLanguage } from './use-language.ts'

type Draw = NonNullable<NonNullable<RoundOverview['result']>['draw']>

/** Where one of two persons types the numbers that were drawn in public. */
export const DrawEntry = ({
  draw: { source, entered, own },
  id,
  path,
  done,
}: {
  draw: Draw
  id: string
  path: string
  done: () => Promise<void>
}) => {
  const language = useLanguage()
  const words = drawWords[language]
  const { ask } = useAsking('quiz', words.failed)
  const [entropy, setEntropy] = useState('')

  const enter = async () => {
    const answer = await ask<{ state: 'waiting' | 'drawn' }>(path, { entropy })
    if (answer) {
      toast.success(words[answer.state])
      setEntropy('')
    }
    await done()
  }

  const state =
    entered > 1 ? words.differs : own ? words.own : entered === 1 ? words.other : words.none
  return (
    <div className="bt-rounds__draw">
      <p>
        {words.source}: {(language === 'en' && source.en) || source.vi}
      </p>
      <p>
        <strong>{state}</strong>
      </p>
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        value={entropy}
        maxLength={200}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setEntropy(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // The field stands inside the contest's own form.
          event.preventDefault()
          if (entropy.trim() !== '') void enter()
        }}
      />
      <p className="bt-rounds__hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <Button
        buttonStyle="secondary"
        size="medium"
        disabled={entropy.trim() === ''}
        onClick={() => void enter()}
      >
        {words.enter}
      </Button>
    </div>
  )
}
