'use client'
import type { TextLegibility, Verdict } from '../core/legibility.ts'
import type { ListedField } from '../core/list-template.ts'
import { useLegibility } from './use-legibility.ts'
import type { Say } from './use-words.ts'

type Language = 'vi' | 'en'

type Props = {
  /** What is drawn, with its screen; null while it can't be. */
  request: object | null
  fields: readonly ListedField[]
  language: Language
  say: Say
}

const marks: Record<Verdict, string> = { clear: '●', near: '◐', unclear: '○' }

/** What a field's place is called, such as "Point 2". */
const nameOf = (place: string, fields: readonly ListedField[], language: Language): string => {
  const [root = '', index] = place.split('.')
  const field = fields.find(({ name }) => name === root)
  if (!field) return place
  if (index === undefined || field.type !== 'list') return field.label[language]
  return `${field.itemLabel[language]} ${Number(index) + 1}`
}

const rounded = (value: number): string => String(Math.round(value))

const Line = ({
  text,
  name,
  language,
  say,
}: Pick<Props, 'language' | 'say'> & { text: TextLegibility; name: string }) => {
  const { verdict, capitals, need, faults } = text
  const values = {
    ...{ mm: rounded(capitals.mm), pixels: rounded(capitals.pixels) },
    need: rounded(need.mm),
  }
  return (
    <li data-verdict={verdict}>
      <b>
        <i aria-hidden>{marks[verdict]}</i> {name}: {say(verdict)}
      </b>{' '}
      <span>({say('capitalsAre', values)})</span>
      {faults.map(({ code, text: fault }) => (
        <p key={code}>{fault[language]}</p>
      ))}
    </li>
  )
}

/** How well each text is read on the chosen screen, with what would mend it. */
export const LegibilityPanel = ({ request, fields, language, say }: Props) => {
  const read = useLegibility(request)
  if (!read) return null
  const { verdict, summary, seconds, texts } = read
  return (
    <section className="bt-studio__legibility" aria-label={say('legibility')} aria-live="polite">
      <strong data-verdict={verdict}>
        <i aria-hidden>{marks[verdict]}</i> {summary[language]}
      </strong>
      <ul>
        {texts.map((text, index) => (
          <Line
            key={`${text.field}-${index}`}
            {...{ text, language, say }}
            name={nameOf(text.field, fields, language)}
          />
        ))}
      </ul>
      {seconds > 6 && <p>{say('allSeconds', { seconds: String(Math.ceil(seconds)) })}</p>}
    </section>
  )
}
