export { RoundsPanel } from '../ui/RoundsPanel.tsx'
