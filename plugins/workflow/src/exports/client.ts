export { AuthorityPanel } from '../ui/AuthorityPanel.tsx'
export { Nothing } from '../ui/Nothing.tsx'
export { WorkflowPanel } from '../ui/WorkflowPanel.tsx'
export { MandatePanel } from '../ui/MandatePanel.tsx'
