'use client'
import { isSuspect } from '../../core/statistics/suspect.ts'
import type { ItemReport, StatisticsReport } from '../../payload/item-statistics.ts'
import type { StatisticsWords } from './statistics-words.ts'

type Language = 'vi' | 'en'
type Props = { report: StatisticsReport; words: StatisticsWords; language: Language }

/** Numbers as the language writes them. */
const numbersIn = (language: Language, unknown: string) => {
  const format = (digits: number, style: 'decimal' | 'percent') =>
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
      ...{ style, maximumFractionDigits: digits },
    })
  const [two, one, percent] = [format(2, 'decimal'), format(1, 'decimal'), format(0, 'percent')]
  return {
    plain: (value: number | null): string => (value === null ? unknown : two.format(value)),
    tenth: (value: number | null): string => (value === null ? unknown : one.format(value)),
    share: (value: number | null): string => (value === null ? '–' : percent.format(value)),
  }
}

const Item = ({ item, words, language }: { item: ItemReport } & Omit<Props, 'report'>) => {
  const { key, text, asked, answered, facility, discrimination, efficiency, seconds, answers } =
    item
  const { plain, share, tenth } = numbersIn(language, '–')
  return (
    <tr>
      <th scope="row">
        <strong>{key}</strong> {(language === 'en' && text.en) || text.vi}
        {isSuspect(item) && <p className="bt-statistics__look">{words.look}</p>}
      </th>
      <td data-label={words.asked}>{asked}</td>
      <td data-label={words.facility}>{share(facility)}</td>
      <td data-label={words.discrimination}>{plain(discrimination)}</td>
      <td data-label={words.efficiency}>{share(efficiency)}</td>
      <td data-label={words.seconds}>{tenth(seconds)}</td>
      <td data-label={words.answers}>
        <ul>
          {answers.map(({ text: given, count, right }) => (
            <li key={given.vi} className={right ? 'bt-statistics__right' : undefined}>
              {count} × {(language === 'en' && given.en) || given.vi}
              {right ? ` ✓` : ''}
            </li>
          ))}
          {answered < asked && (
            <li>
              {asked - answered} × {words.blank}
            </li>
          )}
        </ul>
      </td>
    </tr>
  )
}

/** A round's paper and questions in figures. */
export const ItemsTable = ({ report, words, language }: Props) => {
  const { paper, items } = report
  const { plain } = numbersIn(language, words.unknown)
  const figures = [
    [words.attempts, String(paper.attempts)],
    [words.mean, plain(paper.mean)],
    [words.median, plain(paper.median)],
    [words.deviation, plain(paper.deviation)],
    [
      words.alpha,
      plain(paper.alpha) + (paper.alpha !== null && !paper.isSamePaper ? ` (${words.drawn})` : ''),
    ],
    [words.error, plain(paper.standardError)],
  ]
  return (
    <>
      <dl className="bt-statistics__paper">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.help}</p>
      <table className="bt-statistics__items">
        <thead>
          <tr>
            {(
              [
                ...(['question', 'asked', 'facility', 'discrimination'] as const),
                ...(['efficiency', 'seconds', 'answers'] as const),
              ] as const
            ).map((name) => (
              <th scope="col" key={name}>
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Item key={item.key} item={item} words={words} language={language} />
          ))}
        </tbody>
      </table>
    </>
  )
}
