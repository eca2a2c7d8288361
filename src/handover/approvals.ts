import type { Entry } from '@bangtin/workflow'

/**
 * The decisions that brought the live version before the public: the approvals of its last
 * submission, then the publication.
 */
export const decisionsFor = <E extends Pick<Entry, 'action' | 'contentHash'>>(
  history: readonly E[],
  contentHash: string,
): E[] => {
  let given: E[] = []
  let decided: E[] = []
  for (const entry of history) {
    if (entry.action === 'submit') given = []
    else if (entry.contentHash !== contentHash) continue
    else if (entry.action === 'approve') given.push(entry)
    else if (entry.action === 'publish') decided = [...given, entry]
  }
  return decided
}
