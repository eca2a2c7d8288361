import type { AdminViewServerProps } from 'payload'
import { engineOf } from '../payload/engine.ts'
import { languageOf } from '../payload/errors.ts'
import { raisesFor } from '../payload/authority/waiting.ts'
import { adminPaths } from '../payload/paths.ts'
import { tasksOf } from '../payload/tasks.ts'
import { workflowTranslations } from '../translations/interface.ts'
import { inboxTexts } from '../translations/inbox.ts'
import { stateText } from './state-text.ts'
import './workflow.css'

type Props = Pick<AdminViewServerProps, 'payload' | 'i18n'> & { user?: unknown }

/** "Việc cần xử lý": what waits for the person who signed in, the first due first. */
export const TaskList = async ({ payload, i18n, user }: Props) => {
  if (!user) return null
  const language = languageOf({ i18n })
  const texts = workflowTranslations[language]
  const { workflow } = engineOf(payload)
  const person = user as Parameters<typeof tasksOf>[1]
  const [tasks, raises] = [await tasksOf(payload, person), await raisesFor(payload, person)]
  const items = [
    ...raises.map(({ collection, id, name, since }) => ({
      ...{ collection, id, since, query: '' },
      title: texts.confirmPower.replace('{{name}}', name),
      state: texts.waitsForSecond,
    })),
    ...tasks.map(({ collection, docId, locale, title, state, since, kind }) => ({
      ...{ collection, id: docId, since, query: locale ? `?locale=${locale}` : '' },
      title: title || texts.untitled,
      state:
        kind === 'signOff'
          ? inboxTexts[language].toSignOff
          : stateText(workflow, collection, state, language),
    })),
  ]
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
  const admin = payload.config.routes.admin
  return (
    <section className="bt-tasks" aria-labelledby="bt-tasks-title">
      <h2 id="bt-tasks-title">
        {texts.tasks} {items.length > 0 && <span className="bt-tasks__count">{items.length}</span>}
      </h2>
      {items.length === 0 && <p>{texts.noTasks}</p>}
      <ul>
        {items.map(({ collection, id, query, title, state, since }) => (
          <li key={`${collection}:${id}${query}`}>
            <a href={`${admin}/collections/${collection}/${id}${query}`}>
              <strong>{title}</strong>
              <span>
                {state} · {texts.since.replace('{{since}}', day.format(new Date(since)))}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="bt-tasks__more">
        <a className="bt-tasks__all" href={admin + adminPaths.inbox}>
          {inboxTexts[language].viewAll}
        </a>
      </p>
    </section>
  )
}
