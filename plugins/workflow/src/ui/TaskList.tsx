import type { AdminViewServerProps } from 'payload'
import { engineOf } from '../payload/engine.ts'
import { languageOf } from '../payload/errors.ts'
import { tasksOf } from '../payload/tasks.ts'
import { workflowTranslations } from '../translations/interface.ts'
import { stateText } from './state-text.ts'
import './workflow.css'

type Props = Pick<AdminViewServerProps, 'payload' | 'i18n'> & { user?: unknown }

/** "Việc cần xử lý": what waits for the person who signed in, longest waiting first. */
export const TaskList = async ({ payload, i18n, user }: Props) => {
  if (!user) return null
  const language = languageOf({ i18n })
  const texts = workflowTranslations[language]
  const { workflow } = engineOf(payload)
  const tasks = await tasksOf(payload, user as Parameters<typeof tasksOf>[1])
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
        {texts.tasks} {tasks.length > 0 && <span className="bt-tasks__count">{tasks.length}</span>}
      </h2>
      {tasks.length === 0 && <p>{texts.noTasks}</p>}
      <ul>
        {tasks.map((task) => (
          <li key={`${task.collection}:${task.docId}`}>
            <a href={`${admin}/collections/${task.collection}/${task.docId}`}>
              <strong>{task.title || task.docId}</strong>
              <span>
                {stateText(workflow, task.collection, task.state, language)} ·{' '}
                {texts.since.replace('{{since}}', day.format(new Date(task.since)))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
