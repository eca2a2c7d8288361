'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { FoundAttempt } from '../../payload/people/find.ts'
import { FoundList } from './FoundList.tsx'
import { SearchForm } from './SearchForm.tsx'
import { usePeople } from './use-people.ts'
import './people.css'

const download = (data: object): void => {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  )
  const link = Object.assign(document.createElement('a'), {
    ...{ href: url, download: 'du-lieu-ca-nhan.json' },
  })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Above the list of attempts: a person is looked up, given their receipt or data, or erased. */
export const PeopleTools = () => {
  const { ask, words } = usePeople()
  const [query, setQuery] = useState<object>({})
  const [found, setFound] = useState<FoundAttempt[] | null>(null)
  const [isAsking, setAsking] = useState(false)

  const find = async (wanted: object) => {
    const answer = await ask<{ attempts: FoundAttempt[] }>('/find', wanted)
    if (!answer) return
    setQuery(wanted)
    setAsking(false)
    setFound(answer.attempts)
  }
  const take = async () => {
    const data = await ask<object>('/export', query)
    if (data) download(data)
  }
  const erase = async () => {
    if (!(await ask('/erase', query))) return
    toast.success(words.erased)
    await find(query)
  }
  const grant = async (receipt: string) => {
    if (!(await ask('/extra-time', { ...query, receipt }))) return
    toast.success(words.granted)
    await find(query)
  }
  return (
    <details className="bt-people">
      <summary>{words.open}</summary>
      <p>{words.help}</p>
      <SearchForm onFind={(wanted) => void find(wanted)} />
      {found && (
        <div role="status">
          <p>{found.length === 0 ? words.none : `${found.length} ${words.found}`}</p>
          {found.length > 0 && (
            <>
              <FoundList attempts={found} onGrant={(receipt) => void grant(receipt)} />
              <div className="bt-people__bar">
                <Button buttonStyle="secondary" size="medium" onClick={() => void take()}>
                  {words.export}
                </Button>
                <Button buttonStyle="secondary" size="medium" onClick={() => setAsking(true)}>
                  {words.erase}
                </Button>
              </div>
            </>
          )}
          {isAsking && (
            <div className="bt-people__sure" role="alert">
              <p>{words.eraseSure}</p>
              <div className="bt-people__bar">
                <Button buttonStyle="primary" size="medium" onClick={() => void erase()}>
                  {words.yes}
                </Button>
                <Button buttonStyle="secondary" size="medium" onClick={() => setAsking(false)}>
                  {words.no}
                </Button>
              </div>
            </div>
          )}
        </div>
      )}
    </details>
  )
}
