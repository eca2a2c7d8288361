'use client'
import { Button } from '@payloadcms/ui'
import type { FoundAttempt } from '../../payload/people/find.ts'
import { usePeople } from './use-people.ts'

const moment = (iso: string): string =>
  new Date(iso).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })

/** A person's attempts, each with its receipt code. */
export const FoundList = ({
  attempts,
  onGrant,
}: {
  attempts: readonly FoundAttempt[]
  onGrant: (receipt: string) => void
}) => {
  const { language, words } = usePeople()
  const say = ({ vi, en }: FoundAttempt['contest']) => (language === 'en' && en) || vi
  return (
    <ul className="bt-people__found">
      {attempts.map((one) => (
        <li key={one.id}>
          <strong>{one.name}</strong>
          {[one.birthYear, one.unit].filter(Boolean).map((part) => ` · ${part}`)}
          <br />
          {say(one.contest)}, {say(one.round)}
          <br />
          {one.erasedAt ? (
            <span>
              {words.erasedAt} {moment(one.erasedAt)}
            </span>
          ) : (
            <>
              {words.receipt}: <code>{one.receipt}</code>
            </>
          )}
          <br />
          {words.startedAt} {moment(one.startedAt)} ·{' '}
          {one.submittedAt ? `${words.submittedAt} ${moment(one.submittedAt)}` : words.open_}
          {one.assistedBy && ` · ${words.assistedBy}: ${one.assistedBy}`}
          {one.extraMinutes > 0 && ` · ${words.extra}: ${one.extraMinutes} ${words.minutes}`}
          {!one.submittedAt && !one.erasedAt && one.extraMinutes === 0 && (
            <Button buttonStyle="secondary" size="small" onClick={() => onGrant(one.receipt)}>
              {words.grant}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
