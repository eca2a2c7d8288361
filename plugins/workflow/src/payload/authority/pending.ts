import type { Power } from './options.ts'

/** A raise that somebody asked for and that waits for a second person. */
export type PendingAuthority = {
  power: Power
  powerHash: string
  askedBy: { id: string; name: string }
  askedAt: string
}
