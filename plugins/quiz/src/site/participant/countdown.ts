import type { Elements } from './elements.ts'
import type { Keeping } from './keeping.ts'
import type { Saving } from './saving.ts'
import type { ServerClock } from './server-clock.ts'
import type { PageSettings } from './types.ts'

type Kit = Elements & Keeping & Saving & ServerClock & Pick<PageSettings, 'words'>

/** The time that is left, with a warning; at its end the paper is submitted by itself, once. */
export const countdown = ({ el, kept, isOver, submit, now, words }: Kit) => {
  const face = el('strong')
  const warning = el('span', { class: 'error', 'aria-live': 'assertive' })
  let hasEnded = false
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    face,
    warning,
    tick: (): void => {
      if (!kept.deadline || isOver()) return
      const left = Math.max(0, Math.ceil((Date.parse(kept.deadline) - now()) / 1000))
      face.textContent = `${two(Math.floor(left / 60))}:${two(left % 60)}`
      face.parentElement?.parentElement?.classList.toggle('short', left <= 60)
      const word = left <= 60 ? words.warnOne : left <= 300 ? words.warnFive : ''
      if (warning.textContent !== word) warning.textContent = word
      if (left === 0 && !hasEnded) void submit()
      hasEnded = left === 0
    },
  }
}

/** {@link countdown} of a page. */
export type Countdown = ReturnType<typeof countdown>
