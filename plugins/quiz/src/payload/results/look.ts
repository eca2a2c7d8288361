import { randomUUID } from 'node:crypto'
import type { Service } from '../service.ts'
import { resultSlugs } from './collections.ts'

/** Notes who looks at participants' data, before they see it. */
export const noteLook = async (
  { writer }: Service,
  look: { who: string; what: string; contest: string; roundKey: string },
): Promise<void> => {
  await writer.insert(resultSlugs.looks, {
    ...{ key: randomUUID(), at: new Date().toISOString() },
    ...look,
  })
}
