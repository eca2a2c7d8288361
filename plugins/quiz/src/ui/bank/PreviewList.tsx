'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Preview } from '../../payload/bank/preview.ts'
import { PreviewItem } from './PreviewItem.tsx'
import { useBank } from './use-bank.ts'

/** What is chosen of a preview. */
export type Choices = { chosen: number[]; topic: string; source: string; set: string }

type Props = { preview: Preview; isBusy: boolean; onTake: (choices: Choices) => void }

/** From here on a question is the same as another, and is not chosen at first. */
const same = 0.95

/** What a file would bring, with what it would not; each question can be left out. */
export const PreviewList = ({ preview, isBusy, onTake }: Props) => {
  const { words, language } = useBank()
  const { questions, problems, topics } = preview
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () =>
      new Set(questions.filter(({ near }) => (near[0]?.likeness ?? 0) < same).map(({ at }) => at)),
  )
  const [topic, setTopic] = useState('')
  const [source, setSource] = useState('')
  const [set, setSet] = useState('')
  const taken = questions.filter(({ at }) => chosen.has(at))
  const needsTopic = taken.some((one) => one.topic === null)
  const needsSource = taken.some((one) => one.source === '')
  const isReady = taken.length > 0 && !(needsTopic && !topic) && !(needsSource && !source.trim())
  const toggle = (at: number) => {
    const next = new Set(chosen)
    if (!next.delete(at)) next.add(at)
    setChosen(next)
  }
  return (
    <div className="bt-bank__preview">
      <h2>
        {questions.length} {words.found}
        {problems.length > 0 && ` · ${problems.length} ${words.problems}`}
      </h2>
      {problems.length > 0 && (
        <ul className="bt-bank__problems">
          {problems.map(({ line, file, code, message, loses }, index) => (
            <li key={`${index}-${code}`} className={`bt-bank__problem--${loses}`}>
              <strong>{loses === 'question' ? words.lostQuestion : words.lostPart}</strong>{' '}
              {[file, line === null ? '' : `${words.line} ${line}`].filter(Boolean).join(', ')}
              {(file ?? line) === null ? '' : ': '}
              {message}
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <>
          <label className="bt-bank__all">
            <input
              type="checkbox"
              checked={chosen.size === questions.length}
              onChange={({ target }) =>
                setChosen(new Set(target.checked ? questions.map(({ at }) => at) : []))
              }
            />
            {words.all} ({chosen.size}/{questions.length})
          </label>
          <ol className="bt-bank__questions">
            {questions.map((question) => (
              <PreviewItem
                key={question.at}
                question={question}
                topic={topics.find(({ value }) => value === question.topic)?.[language]}
                isChosen={chosen.has(question.at)}
                onToggle={() => toggle(question.at)}
              />
            ))}
          </ol>
          {needsTopic && (
            <div className="bt-bank__field">
              <label htmlFor="bt-bank-topic">{words.topic}</label>
              <select
                id="bt-bank-topic"
                value={topic}
                onChange={({ target }) => setTopic(target.value)}
              >
                <option value="">{words.choose}</option>
                {topics.map((one) => (
                  <option key={one.value} value={one.value}>
                    {one[language]}
                  </option>
                ))}
              </select>
            </div>
          )}
          {needsSource && (
            <div className="bt-bank__field">
              <label htmlFor="bt-bank-source">{words.source}</label>
              <input
                id="bt-bank-source"
                type="text"
                maxLength={500}
                value={source}
                onChange={({ target }) => setSource(target.value)}
              />
            </div>
          )}
          <div className="bt-bank__field">
            <label htmlFor="bt-bank-set">{words.set}</label>
            <input
              id="bt-bank-set"
              type="text"
              maxLength={60}
              value={set}
              onChange={({ target }) => setSet(target.value)}
            />
          </div>
          <Button
            size="medium"
            disabled={isBusy || !isReady}
            onClick={() => onTake({ chosen: taken.map(({ at }) => at), topic, source, set })}
          >
            {words.take} ({taken.length})
          </Button>
        </>
      )}
    </div>
  )
}
