import type { Config } from 'payload'
import type { Workflow } from './options.ts'
import { adminPaths } from './paths.ts'

/** Adds to the admin: the bell, the way to the inbox, the plugin's pages, and what waits. */
export const adminWith = (admin: Config['admin'], workflow: Workflow): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    actions: [...(admin?.components?.actions ?? []), '@bangtin/workflow/client#NoticeBell'],
    beforeNavLinks: [
      ...(admin?.components?.beforeNavLinks ?? []),
      '@bangtin/workflow/rsc#InboxLink',
    ],
    views: {
      ...admin?.components?.views,
      workflowInbox: {
        Component: '@bangtin/workflow/rsc#InboxView',
        path: adminPaths.inbox,
        exact: true,
      },
      workflowFigures: {
        Component: '@bangtin/workflow/rsc#FiguresView',
        path: adminPaths.figures,
        exact: true,
      },
      workflowDiagram: {
        Component: '@bangtin/workflow/rsc#DiagramView',
        path: `${adminPaths.diagram}/:collection?`,
      },
    },
    beforeDashboard: [
      ...(admin?.components?.beforeDashboard ?? []),
      '@bangtin/workflow/rsc#TaskList',
      ...(workflow.placements ? ['@bangtin/workflow/rsc#TakedownList'] : []),
    ],
  },
})
