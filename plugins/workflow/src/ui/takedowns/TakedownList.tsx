import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../../payload/errors.ts'
import { takedownsFor } from '../../payload/takedowns/endpoints.ts'
import { workflowTranslations } from '../../translations/interface.ts'
import './takedowns.css'

type Props = Pick<AdminViewServerProps, 'payload' | 'i18n'> & { user?: unknown }

/** "Tháo dỡ tại chỗ": the places that wait for the person who signed in; nothing where there are none. */
export const TakedownList = async ({ payload, i18n, user }: Props) => {
  if (!user) return null
  const language = languageOf({ i18n })
  const texts = workflowTranslations[language]
  const places = await takedownsFor(payload, user as Parameters<typeof takedownsFor>[1])
  if (places.length === 0) return null
  const { admin } = payload.config.routes
  return (
    <section className="bt-takedown-list" aria-labelledby="bt-takedown-list-title">
      <h2 id="bt-takedown-list-title">
        {texts.takedowns} <span className="bt-takedown-list__count">{places.length}</span>
      </h2>
      <ul>
        {places.map(({ id, collection, docId, title, label }) => (
          <li key={id}>
            <a href={`${admin}/collections/${collection}/${docId}`}>
              <strong>{typeof label === 'string' ? label : label[language]}</strong>
              <span>{title || texts.untitled}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
