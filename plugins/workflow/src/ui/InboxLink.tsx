import type { Payload, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { engineOf } from '../payload/engine.ts'
import { inboxCount } from '../payload/inbox/list.ts'
import { seesFigures, seesTasks } from '../payload/inbox/seen-by.ts'
import { adminPaths } from '../payload/paths.ts'
import { TaskCount } from './inbox/TaskCount.tsx'
import './pages.css'

/** The plugin's ways in the navigation, for those who have a part. */
export const InboxLink = async ({ payload, user }: { payload: Payload; user?: TypedUser }) => {
  if (!user) return null
  const { workflow } = engineOf(payload)
  const actor = workflow.actor(user)
  if (!seesTasks(workflow, actor)) return null
  const { admin } = payload.config.routes
  return (
    <TaskCount
      count={await inboxCount(await createLocalReq({ user }, payload))}
      inboxUrl={admin + adminPaths.inbox}
      figuresUrl={seesFigures(workflow, actor) ? admin + adminPaths.figures : null}
    />
  )
}
