export type { Render } from '../render/index.ts'
