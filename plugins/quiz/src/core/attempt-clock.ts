/** When a round takes attempts, and for how long each. Times in milliseconds since 1970. */
export type Window = { opensAt: number; closesAt: number; minutes: number; graceSeconds: number }

/** Whether a round takes new attempts at a moment. */
export const windowState = (
  { opensAt, closesAt }: Window,
  now: number,
): 'early' | 'open' | 'over' => (now < opensAt ? 'early' : now < closesAt ? 'open' : 'over')

/**
 * The moment an attempt's answers are due: its time after the start, but not after the round closes.
 *
 * @param extraMinutes more time by the organiser's policy; it may reach past the round's end
 */
export const deadlineOf = (window: Window, startedAt: number, extraMinutes = 0): number =>
  Math.min(startedAt + window.minutes * 60_000, window.closesAt) + extraMinutes * 60_000

/** Whether answers that arrive now are still taken: until the deadline, and a grace for the network. */
export const isInTime = (
  deadline: number,
  { graceSeconds }: Pick<Window, 'graceSeconds'>,
  now: number,
) => now <= deadline + graceSeconds * 1000
