import type { Elements } from './elements.ts'
import type { EntryFields } from './entry-fields.ts'
import type { Page } from './page.ts'
import type { ServerClock } from './server-clock.ts'
import type { PageSettings } from './types.ts'

type Kit = Elements & EntryFields & ServerClock & PageSettings & Pick<Page, 'say'>

/** What some participants say besides: their guardian's consent, extra time, who helps. */
export const entryExtras = (kit: Kit) => {
  const { el, labelled, faultLine, say, now, words, contest } = kit
  const { guardianUnder, extraTime, assisted } = contest

  const tick = (name: string, text: string, ...below: Node[]): HTMLElement =>
    el(
      'div',
      {},
      el(
        'label',
        { class: 'option' },
        el('input', { type: 'checkbox', name, 'aria-describedby': `e-${name}` }),
        el('span', {}, text, ...below),
      ),
      faultLine(`e-${name}`),
    )
  const nameRow = (name: string, label: string, ...below: Node[]): HTMLElement =>
    labelled(
      label,
      el('input', { id: `f-${name}`, name, autocomplete: 'off', maxlength: 100 }),
      ...below,
      faultLine(`e-${name}`),
    )
  let guardian = el('div', { hidden: true })
  const asking = (): HTMLElement => {
    // Made anew for each form: the next person must not meet the last one's parent.
    guardian = el(
      'div',
      { hidden: true },
      nameRow('guardianName', words.guardianName),
      tick('guardianConsent', words.guardianAgree),
    )
    return guardian
  }

  return {
    /** Stands above the consent; the guardian only for those who may be too young. */
    extras: (): HTMLElement[] => [
      ...(guardianUnder > 0 ? [asking()] : []),
      ...(extraTime
        ? [
            tick(
              'extraTime',
              `${words.extraTime} (+${extraTime.percent}%)`,
              ...(extraTime.who.vi ? [el('br'), el('small', {}, say(extraTime.who))] : []),
            ),
          ]
        : []),
      ...(assisted
        ? [
            el(
              'details',
              {},
              el('summary', {}, words.helped),
              nameRow('helper', words.helper, el('p', { class: 'soft' }, words.helperHint)),
            ),
          ]
        : []),
    ],
    /** Hears what the form says by now. */
    heard: (data: FormData): void => {
      const year = Number(data.get('birthYear'))
      const age = new Date(now()).getFullYear() - year
      guardian.hidden = !(year > 1900 && age >= 0 && age <= guardianUnder)
    },
    /** What goes with the participant, and beside. */
    extrasOf: (data: FormData) => ({
      participant: guardian.hidden
        ? {}
        : {
            guardianName: data.get('guardianName'),
            guardianConsent: data.get('guardianConsent') === 'on',
          },
      ...(data.get('extraTime') === 'on' ? { extraTime: true } : {}),
      ...(data.get('helper') ? { helper: data.get('helper') } : {}),
    }),
  }
}

/** {@link entryExtras} of a page. */
export type EntryExtras = ReturnType<typeof entryExtras>
