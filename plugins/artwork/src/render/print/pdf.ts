import type { Engine } from '../drawing.ts'
export const drawPdf: Engine = async () => new Uint8Array()
