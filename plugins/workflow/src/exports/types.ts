export type { WorkflowView } from '../payload/view.ts'
