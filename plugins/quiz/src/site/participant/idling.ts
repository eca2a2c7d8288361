import type { Elements } from './elements.ts'
import type { Keeping } from './keeping.ts'
import type { Page } from './page.ts'
import type { PageSettings } from './types.ts'

type Kit = Elements & Keeping & Page & Pick<PageSettings, 'words' | 'kiosk'>

/**
 * Clears a shared device once nobody touches it: a form or receipt after a minute, a paper after
 * three, with a warning 30 seconds before. What was answered is on the server first.
 */
export const idling = ({ el, kept, isOver, startAfresh, draw, words, kiosk }: Kit): void => {
  if (!kiosk) return
  const warning = el('p', { class: 'idle', role: 'alert', hidden: true }, words.stillThere)
  document.body.append(warning)
  let touched = performance.now()
  const touch = (): void => {
    touched = performance.now()
    warning.hidden = true
  }
  for (const event of ['pointerdown', 'keydown', 'input', 'scroll'])
    window.addEventListener(event, touch, { passive: true })
  setInterval(() => {
    const idle = (performance.now() - touched) / 1000
    const isPaper = kept.token !== undefined && !isOver()
    const most = isPaper ? 180 : 60
    const isUnsent = isPaper && kept.sent < kept.seq
    warning.hidden = !(isPaper && idle >= most - 30)
    if (idle < most || isUnsent) return
    startAfresh()
    draw()
    window.scrollTo(0, 0)
    touch()
  }, 1000)
}
