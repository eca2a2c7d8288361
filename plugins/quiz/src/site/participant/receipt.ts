import type { Elements } from './elements.ts'
import type { HandedInPart } from './handed-in.ts'
import type { Keeping } from './keeping.ts'
import type { Page } from './page.ts'
import type { PageSettings } from './types.ts'

type Kit = Elements & HandedInPart & Keeping & Page & Pick<PageSettings, 'words' | 'kiosk'>

/** Draws what stays after the paper: the receipt code, and what proves what was handed in. */
export const receipt =
  ({ el, show, kept, startAfresh, draw, words, kiosk, handedInPart }: Kit) =>
  (): void => {
    const time = { timeZone: 'Asia/Ho_Chi_Minh' }
    const at = kept.submittedAt ? new Date(kept.submittedAt).toLocaleString('vi-VN', time) : ''
    const onclick = (): void => {
      startAfresh()
      draw()
      window.scrollTo(0, 0)
    }
    const section = el(
      'section',
      { class: 'card', tabindex: -1, id: 'done' },
      el('h2', {}, kept.late ? words.lateHead : words.doneHead),
      el('p', {}, words.receipt),
      el('strong', { class: 'code' }, kept.receipt ?? ''),
      el('p', {}, kept.late ? words.lateText : words.doneText),
      ...(at ? [el('p', {}, `${words.submittedAt} ${at}`)] : []),
      ...(kept.entryHash
        ? [
            el('p', {}, `${words.entryHash}: `, el('span', { class: 'hash' }, kept.entryHash)),
            el('p', { class: 'soft' }, kiosk ? words.entryHashKiosk : words.entryHashWhy),
            // Nothing of one person stays on a device of many.
            ...(kiosk ? [] : handedInPart(at)),
          ]
        : []),
      el('p', { class: 'soft' }, words.noScore),
      ...(kiosk ? [el('p', { class: 'soft' }, words.kioskClears)] : []),
      el(
        'button',
        { type: 'button', class: kiosk ? 'wide' : 'plain', onclick },
        kiosk ? words.next : words.another,
      ),
    )
    show(section)
    section.focus()
  }
