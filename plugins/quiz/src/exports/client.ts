export { BankTools } from '../ui/bank/BankTools.tsx'
export { QuestionRowLabel } from '../ui/QuestionRowLabel.tsx'
export { RoundsPanel } from '../ui/RoundsPanel.tsx'
export { StatisticsPanel } from '../ui/statistics/StatisticsPanel.tsx'
