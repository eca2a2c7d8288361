export { FlagsPanel } from '../ui/FlagsPanel.tsx'
export { QuestionRowLabel } from '../ui/QuestionRowLabel.tsx'
export { RoundsPanel } from '../ui/RoundsPanel.tsx'
