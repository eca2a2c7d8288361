import type { Definition } from '../../core/definition.ts'
import type { DiagramTexts } from '../../translations/diagram.ts'
import { fill } from '../../translations/inbox.ts'
import type { definitionWords } from './words.ts'

type Props = {
  definition: Definition
  words: ReturnType<typeof definitionWords>
  texts: DiagramTexts
  language: 'vi' | 'en'
  counts: Record<string, number>
  nameOf: (state: string) => string
}

/** The workflow as an ordered list: what the drawing shows, and who, how many, until when. */
export const Steps = ({ definition, words, texts, language, counts, nameOf }: Props) => {
  const { stages, publish, unpublish, takeDown = unpublish, fastTrack, resume } = definition
  const counted = (state: string) => ` (${fill(texts.count, { count: counts[state] ?? 0 })})`
  return (
    <ol className="bt-diagram__steps">
      <li>
        <strong>{nameOf('draft')}</strong>
        {counted('draft')}
        <p>{texts.submit}</p>
      </li>
      {stages.map((stage) => {
        const when = words.when(stage)
        return (
          <li key={stage.name}>
            <strong>{stage.label[language]}</strong>
            {counted(stage.name)}
            {when && <p>{when}.</p>}
            <p>
              {stage.approveLabel[language]} – {words.parties(stage)}
              {stage.deadline && `; ${words.span(stage.deadline)}`}
              {stage.signing && `; ${texts.signed}`}.
            </p>
            <p>
              {texts.return}. {resume === 'start' ? texts.resumeStart : texts.resumeStage}.
            </p>
          </li>
        )
      })}
      <li>
        <strong>{nameOf('approved')}</strong>
        {counted('approved')}
        <p>{fill(texts.publishBy, { bodies: words.everyone(publish) })}.</p>
      </li>
      <li>
        <strong>{nameOf('published')}</strong>
        {counted('published')}
        <p>{fill(texts.takeDownBy, { bodies: words.everyone([...unpublish, ...takeDown]) })}.</p>
        {fastTrack && (
          <p>
            {fill(texts.fastBy, {
              bodies: words.everyone(fastTrack.by),
              span: words.span(fastTrack.within),
            })}
            .
          </p>
        )}
      </li>
    </ol>
  )
}
