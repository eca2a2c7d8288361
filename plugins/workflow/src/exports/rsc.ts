export { StateCell } from '../ui/StateCell.tsx'
export { TaskList } from '../ui/TaskList.tsx'
