'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { usePeople } from './use-people.ts'

const empty = { receipt: '', phone: '', birthYear: '', name: '', purpose: '' }

/** Asks who is meant, and what for. */
export const SearchForm = ({ onFind }: { onFind: (wanted: object) => void }) => {
  const { words } = usePeople()
  const [wanted, setWanted] = useState(empty)
  const input = (field: keyof typeof empty, more: object = {}) => (
    <label>
      {words[field]}
      <input
        value={wanted[field]}
        autoComplete="off"
        maxLength={300}
        onChange={({ target }) => setWanted({ ...wanted, [field]: target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onFind(wanted)
        }}
        {...more}
      />
    </label>
  )
  return (
    <div className="bt-people__form" role="search">
      {input('receipt')}
      {input('phone', { inputMode: 'tel' })}
      {input('birthYear', { inputMode: 'numeric' })}
      {input('name')}
      {input('purpose', { placeholder: words.purposeHint })}
      <Button size="medium" onClick={() => onFind(wanted)}>
        {words.find}
      </Button>
    </div>
  )
}
