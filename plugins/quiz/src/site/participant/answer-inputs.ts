import type { Elements } from './elements.ts'
import type { Keeping } from './keeping.ts'
import type { Page } from './page.ts'
import type { Saving } from './saving.ts'
import type { PageSettings, Question } from './types.ts'

type Kit = Elements & Keeping & Saving & Page & Pick<PageSettings, 'words'>

/** The inputs with which a question is answered, as they were left. */
export const answerInputs = ({ el, kept, changed, say, words }: Kit) => {
  const selectOf = (
    label: string,
    choices: [string, string][],
    value: string,
    onchange: () => void,
  ): HTMLElement =>
    el(
      'label',
      { class: 'field' },
      el('span', {}, label),
      el(
        'select',
        { onchange },
        el('option', { value: '' }, words.choose),
        ...choices.map(([id, text]) => el('option', { value: id, selected: id === value }, text)),
      ),
    )
  const chosenIn = (box: HTMLElement): string[] =>
    Array.from(box.querySelectorAll('select'), ({ value }) => value)

  const written = ({ id, text, input }: Question, given: string[]): HTMLElement[] => [
    el('input', {
      ...{ type: 'text', value: given[0] ?? '', maxlength: 200, autocomplete: 'off' },
      'aria-label': say(text),
      inputmode: input === 'number' ? 'decimal' : undefined,
      oninput: (event: Event) => {
        const { value } = event.target as HTMLInputElement
        changed(id, value.trim() === '' ? [] : [value])
      },
    }),
  ]
  const matched = (
    { id, options, matches = [] }: Question,
    given: string[],
    box: HTMLElement,
  ): HTMLElement[] => {
    const choices = matches.map((match): [string, string] => [match.id, say(match.text)])
    const pick = (): void =>
      changed(
        id,
        chosenIn(box).flatMap((value, at) => (value ? [`${options[at]?.id ?? ''}:${value}`] : [])),
      )
    return options.map((option) => {
      const pair = given.find((one) => one.startsWith(`${option.id}:`))?.split(':')[1] ?? ''
      return selectOf(say(option.text), choices, pair, pick)
    })
  }
  const ordered = ({ id, options }: Question, given: string[], box: HTMLElement): HTMLElement[] => {
    const numbers = options.map((_, at): [string, string] => [String(at + 1), String(at + 1)])
    const pick = (): void => {
      const places = chosenIn(box).map(Number)
      changed(
        id,
        options
          .map((option, at) => ({ id: option.id, at: places[at] ?? 0 }))
          .filter(({ at }) => at > 0)
          .sort((a, b) => a.at - b.at)
          .map((one) => one.id),
      )
    }
    return options.map((option) =>
      selectOf(say(option.text), numbers, String(given.indexOf(option.id) + 1), pick),
    )
  }
  const ticked = (
    { id, options, multiple }: Question,
    given: string[],
    box: HTMLElement,
  ): HTMLElement[] =>
    options.map((option) =>
      el(
        'label',
        { class: 'option' },
        el('input', {
          ...{ type: multiple ? 'checkbox' : 'radio', name: id, value: option.id },
          checked: given.includes(option.id),
          onchange: () =>
            changed(
              id,
              Array.from(box.querySelectorAll('input'))
                .filter((one) => one.checked)
                .map(({ value }) => value),
            ),
        }),
        el('span', {}, say(option.text)),
      ),
    )

  return {
    /** One question's. */
    answerOf: (question: Question): HTMLElement => {
      const { input, matches, type } = question
      const inputs = input ? written : matches ? matched : type === 'ordering' ? ordered : ticked
      const box = el('div')
      box.append(...inputs(question, kept.answers[question.id] ?? [], box))
      return box
    },
  }
}

/** {@link answerInputs} of a page. */
export type AnswerInputs = ReturnType<typeof answerInputs>
