import type { Elements } from './elements.ts'
import type { EntryExtras } from './entry-extras.ts'
import type { EntryFields } from './entry-fields.ts'
import type { Keeping } from './keeping.ts'
import type { Page } from './page.ts'
import type { Proof, ProofChallenge } from './proof.ts'
import type { Transport } from './transport.ts'
import type { Kept, PageSettings, Question, Reply } from './types.ts'

type Kit = Elements & EntryFields & EntryExtras & Keeping & Transport & Proof & PageSettings & Page

/** Draws the forms that begin an attempt and open one again that was begun elsewhere. */
export const entryForm = (kit: Kit) => {
  const { el, labelled, show, faultLine, fieldRow, showFault, say, draw } = kit
  const { extras, heard, extrasOf } = kit
  const { send, insist, faultOf, kept, keep, device, solve, words, contest, slug } = kit

  const take = (form: HTMLElement, reply: Reply): void => {
    const { json } = reply
    if (!json || reply.status >= 300) {
      showFault(form, faultOf(reply))
      return
    }
    const saved = json['saved'] as { seq: number; answers: Kept['answers'] } | undefined
    const isSame = kept.receipt === json['receipt']
    Object.assign(kept, {
      token: json['token'],
      receipt: json['receipt'],
      deadline: json['deadline'],
      questions: (json['paper'] as { questions: Question[] }).questions,
      answers: { ...(isSame ? {} : saved?.answers), ...(isSame ? kept.answers : {}) },
      seq: Math.max(isSame ? kept.seq : 0, (saved?.seq ?? -1) + 1),
      ...(typeof json['submittedAt'] === 'string'
        ? { submittedAt: json['submittedAt'], entry: json['entry'], entryHash: json['entryHash'] }
        : {}),
    })
    keep()
    draw()
    window.scrollTo(0, 0)
  }
  const wholeFault = (): HTMLElement => el('p', { class: 'error all', role: 'alert', hidden: true })
  const formOf = (
    props: Record<string, unknown>,
    onSubmit: (form: HTMLElement, data: FormData) => Promise<void>,
    ...children: Node[]
  ): HTMLElement => {
    const onsubmit = (event: Event): void => {
      event.preventDefault()
      void onSubmit(form, new FormData(form))
    }
    const oninput = (): void => heard(new FormData(form))
    const form = el(
      'form',
      { ...props, novalidate: true, onsubmit, oninput },
      ...children,
    ) as HTMLFormElement
    return form
  }

  const begin = async (form: HTMLElement, data: FormData): Promise<void> => {
    const button = form.querySelector('button')
    if (!button) return
    button.disabled = true
    button.textContent = words.starting
    keep()
    const { participant: guardian, ...help } = extrasOf(data)
    const asked = Object.fromEntries(contest.fields.map((field) => [field, data.get(field)]))
    const body = {
      participant: { ...asked, ...guardian },
      ...help,
      consent: data.get('consent') === 'on',
      secret: kept.secret,
      device: device(),
    }
    const waiting = (): void => showFault(form, { message: words.failed })
    const prove = async (): Promise<object> => {
      button.textContent = words.proving
      const { status, json } = await insist('GET', `/${slug}/challenge`, () => undefined, waiting)
      return status === 200 ? { proof: await solve(json as unknown as ProofChallenge) } : {}
    }
    const attempt = async (proves: boolean): Promise<Reply> => {
      const sent = { ...body, ...(proves ? await prove() : {}) }
      button.textContent = words.starting
      return insist('POST', `/${slug}/attempts`, () => sent, waiting)
    }
    let reply = await attempt(contest.proofOfWork)
    // It may have been switched on since, or the challenge grown too old without a network.
    if (faultOf(reply).code === 'proof-invalid') reply = await attempt(true)
    button.disabled = false
    button.textContent = words.start
    take(form, reply)
  }
  const resume = async (form: HTMLElement, data: FormData): Promise<void> =>
    take(form, await send('POST', `/${slug}/resume`, Object.fromEntries(data.entries())))
  const input = (name: string, props: object): HTMLElement =>
    el('input', { id: `r-${name}`, name, ...props })

  return (): void =>
    show(
      formOf(
        { class: 'card' },
        begin,
        el('h2', {}, words.enterHead),
        ...contest.fields.map(fieldRow),
        ...extras(),
        el('p', { class: 'lines soft' }, say(contest.consent)),
        el(
          'label',
          { class: 'option' },
          el('input', { type: 'checkbox', name: 'consent', 'aria-describedby': 'e-consent' }),
          el('span', {}, words.agree),
        ),
        faultLine('e-consent'),
        wholeFault(),
        el('button', { type: 'submit', class: 'wide' }, words.start),
      ),
      el(
        'details',
        { class: 'card' },
        el('summary', {}, words.resumeHead),
        formOf(
          {},
          resume,
          labelled(words.receipt, input('receipt', { autocomplete: 'off', maxlength: 30 })),
          ...(contest.fields.includes('phone')
            ? [labelled(words.phone, input('phone', { type: 'tel', autocomplete: 'tel' }))]
            : []),
          wholeFault(),
          el('button', { type: 'submit', class: 'plain' }, words.resume),
        ),
      ),
    )
}
