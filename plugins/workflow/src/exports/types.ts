export type { WorkflowView } from '../payload/view/view.ts'
