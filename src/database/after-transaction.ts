import { writeScopeOf } from './write-scope.ts'

/**
 * Runs slow or writing work outside any transaction: at once, and waited for, where none is open;
 * otherwise detached, so that it neither holds the write lane nor waits for it for ever.
 *
 * @param failed is told when detached work fails, since nobody waits for it
 */
export const afterTransaction = async (
  databaseUri: string,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> => {
  const { scopes } = writeScopeOf(databaseUri)
  if (scopes.getStore()?.state !== 'held') return work()
  scopes.exit(() => void work().catch(failed))
}
