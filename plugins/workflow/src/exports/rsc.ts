export { StateCell } from '../ui/StateCell.tsx'
export { TakedownList } from '../ui/takedowns/TakedownList.tsx'
export { TaskList } from '../ui/TaskList.tsx'
