export { QuestionRowLabel } from '../ui/QuestionRowLabel.tsx'
export { RoundsPanel } from '../ui/RoundsPanel.tsx'
