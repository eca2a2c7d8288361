import type { Elements } from './elements.ts'
import type { Page } from './page.ts'
import type { Fault, PageSettings } from './types.ts'
import type { ParticipantWords } from './words.ts'

/** The inputs about a participant, and what is wrong with one. */
export const entryFields = (kit: Elements & PageSettings & Pick<Page, 'say'>) => {
  const { el, labelled, words, contest, kiosk, say } = kit
  const autofill: Record<string, string> = {
    name: 'name',
    phone: 'tel',
    birthYear: 'bday-year',
    address: 'street-address',
  }
  const inputFor = (field: string): HTMLElement => {
    const props = { id: `f-${field}`, name: field, required: true }
    const select = (options: { value: string; text: string }[]): HTMLElement =>
      el(
        'select',
        props,
        el('option', { value: '' }, words.choose),
        ...options.map(({ value, text }) => el('option', { value }, text)),
      )
    if (field === 'group')
      return select(contest.groups.map(({ key, name }) => ({ value: key, text: say(name) })))
    if (field === 'unit' && contest.units.length > 0)
      return select(contest.units.map((unit) => ({ value: unit, text: unit })))
    return el('input', {
      ...props,
      type: field === 'phone' ? 'tel' : 'text',
      inputmode: field === 'birthYear' || field === 'idNumber' ? 'numeric' : undefined,
      autocomplete: kiosk ? 'off' : (autofill[field] ?? 'off'),
      maxlength: 300,
    })
  }
  const faultLine = (id: string): HTMLElement => el('p', { class: 'error', id, hidden: true })

  return {
    faultLine,
    fieldRow: (field: string): HTMLElement =>
      labelled(words[field as keyof ParticipantWords], inputFor(field), faultLine(`e-${field}`)),
    /** Says it at the field it is about, or else at the form's end. */
    showFault: (form: HTMLElement, { field, message }: Fault): void => {
      form.querySelectorAll('[aria-invalid]').forEach((one) => one.removeAttribute('aria-invalid'))
      form.querySelectorAll<HTMLElement>('.error').forEach((one) => (one.hidden = true))
      const input = field ? form.querySelector<HTMLElement>(`[name=${field}]`) : null
      const error =
        (input && form.querySelector<HTMLElement>(`#e-${field ?? ''}`)) ??
        form.querySelector<HTMLElement>('.error.all')
      if (error) {
        error.textContent = message ?? words.failed
        error.hidden = false
      }
      if (input && error) {
        input.setAttribute('aria-invalid', 'true')
        input.setAttribute('aria-describedby', error.id)
        input.focus()
      }
    },
  }
}

/** {@link entryFields} of a page. */
export type EntryFields = ReturnType<typeof entryFields>
