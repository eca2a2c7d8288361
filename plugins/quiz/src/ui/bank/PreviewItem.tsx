'use client'
import type { PreviewQuestion } from '../../payload/bank/preview.ts'
import type { BankWords } from './bank-words.ts'
import { useBank } from './use-bank.ts'

type Props = {
  question: PreviewQuestion
  topic: string | undefined
  isChosen: boolean
  onToggle: () => void
}

const letters = 'ABCDEFGH'

const rowsShown = ({ type, rows, isTrue }: PreviewQuestion, words: BankWords): string[] => {
  if (type === 'trueFalse') return [`${words.key}: ${isTrue ? words.yes : words.no}`]
  if (type === 'number' || type === 'shortAnswer')
    return [`${words.key}: ${rows.map(({ text }) => text.vi).join(' | ')}`]
  if (type === 'ordering') return rows.map(({ text }, at) => `${at + 1}. ${text.vi}`)
  if (type === 'matching') return rows.map(({ text, match }) => `${text.vi} → ${match?.vi ?? ''}`)
  return rows.map(({ text }, at) => `${letters.charAt(at)}. ${text.vi}`)
}

/** A question of a preview with its key, what it lacks, and what it is near to. */
export const PreviewItem = ({ question, topic, isChosen, onToggle }: Props) => {
  const { words } = useBank()
  const { code, type, text, rows, line, file, source, near } = question
  const about = [
    code || words.newCode,
    words.types[type],
    topic ?? words.noTopic,
    source || words.noSource,
    [file, `${words.line} ${line}`].filter(Boolean).join(', '),
  ]
  return (
    <li className={near.length > 0 ? 'bt-bank__question--near' : undefined}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span>
          <strong>{text.vi}</strong>
          {text.en && <em lang="en">{text.en}</em>}
        </span>
      </label>
      <ul className="bt-bank__rows">
        {rowsShown(question, words).map((shown, at) => (
          <li key={shown} className={rows[at]?.correct ? 'bt-bank__right' : undefined}>
            {rows[at]?.correct ? '✓ ' : ''}
            {shown}
          </li>
        ))}
      </ul>
      <p className="bt-bank__about">{about.join(' · ')}</p>
      {near.map((one) => (
        <p className="bt-bank__near" key={`${one.code ?? ''}${one.at ?? ''}`}>
          {words.nearTo} ({Math.round(one.likeness * 100)} %) {one.code ?? words.ofFile}: {one.text}
        </p>
      ))}
    </li>
  )
}
