import type { AdminViewServerProps } from 'payload'
import { readInboxQuery } from '../core/inbox.ts'
import { inboxPage } from '../payload/inbox/list.ts'
import { seesFigures, seesTasks } from '../payload/inbox/seen-by.ts'
import { adminPaths } from '../payload/paths.ts'
import { inboxTexts } from '../translations/inbox.ts'
import { Inbox } from './inbox/Inbox.tsx'
import { Frame, parametersOf, viewerOf, Ways } from './page.tsx'

/** "Việc cần xử lý": the open tasks, to be decided one by one or several at once. */
export const InboxView = async (props: AdminViewServerProps) => {
  const viewer = viewerOf(props, adminPaths.inbox)
  const { engine, req, actor, language, labels } = viewer
  const texts = inboxTexts[language]
  const collections = Object.keys(engine.workflow.collections)
  const parameters = parametersOf(props)
  const read = readInboxQuery(parameters, collections)
  const query = 'fault' in read ? readInboxQuery(new URLSearchParams(), collections) : read
  if ('fault' in query) return null
  const sees = seesTasks(engine.workflow, actor)
  const { scope, collection, kind, overdue, page } = query
  const initial = {
    ...{ scope, overdue, page, collection: collection ?? '', kind: kind ?? '' },
    q: 'fault' in read ? '' : (parameters.get('q') ?? ''),
  }
  return (
    <Frame props={props}>
      <h1>{texts.title}</h1>
      <Ways viewer={viewer} figures={seesFigures(engine.workflow, actor)} />
      {sees ? (
        <Inbox first={await inboxPage(req, query)} initial={initial} labels={labels} />
      ) : (
        <p>{texts.noAccess}</p>
      )}
    </Frame>
  )
}
