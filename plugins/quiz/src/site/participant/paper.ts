import type { AnswerInputs } from './answer-inputs.ts'
import type { Countdown } from './countdown.ts'
import type { Elements } from './elements.ts'
import type { Keeping } from './keeping.ts'
import type { Page } from './page.ts'
import type { Saving } from './saving.ts'
import type { PageSettings, Question } from './types.ts'

type Kit = AnswerInputs & Countdown & Elements & Keeping & Saving & PageSettings & Page

/** Draws a paper, with the clock over it and the way to submit it under it. */
export const paper = (kit: Kit, status: HTMLElement) => {
  const { el, show, answerOf, face, warning, kept, keep, submit, say, words, contest, api, slug } =
    kit
  const { prediction } = contest

  const picture = ({ name, alt }: NonNullable<Question['image']>): HTMLElement =>
    el('img', { class: 'picture', src: `${api}/${slug}/pictures/${name}`, alt: say(alt) })
  const asked = (question: Question, at: number, all: Question[]): HTMLElement => {
    const { type, text, image } = question
    const hint = { severalAnswers: words.several, ordering: words.orderHint }[type]
    return el(
      'fieldset',
      { id: `q-${at + 1}` },
      el('legend', {}, `${words.question} ${at + 1}/${all.length}`),
      el('p', { class: 'ask' }, say(text)),
      ...(hint ? [el('p', { class: 'soft' }, hint)] : []),
      ...(image ? [picture(image)] : []),
      answerOf(question),
    )
  }
  const predicting = (): HTMLElement[] =>
    prediction
      ? [
          el(
            'div',
            { class: 'card' },
            el('label', { for: 'prediction' }, say(prediction.question)),
            el('p', { class: 'soft' }, say(prediction.definition)),
            el('input', {
              ...{ id: 'prediction', inputmode: 'numeric', autocomplete: 'off', maxlength: 9 },
              value: kept.prediction,
              oninput: (event: Event) => {
                kept.prediction = (event.target as HTMLInputElement).value.replace(/[\s.]/g, '')
                keep()
              },
            }),
          ),
        ]
      : []
  /** What is still open, which may be left so. */
  const openIn = (questions: Question[]): string[] => {
    const open = questions.flatMap(({ id }, at) => (kept.answers[id]?.length ? [] : [at + 1]))
    const predicts = !prediction || /^\d{1,9}$/.test(kept.prediction)
    return [
      ...(open.length > 0 ? [words.unanswered + open.join(', ')] : []),
      ...(predicts ? [] : [words.predictFirst]),
    ]
  }

  return (questions: Question[]): void => {
    const button = (text: string, onclick: () => void, look?: string): HTMLElement =>
      el('button', { type: 'button', class: look, onclick }, text)
    const ask = el('div', { class: 'card', role: 'alert', hidden: true })
    const finish = (): void => {
      const open = openIn(questions)
      if (open.length === 0) return void submit()
      ask.replaceChildren(
        ...open.map((line) => el('p', {}, line)),
        el(
          'div',
          { class: 'row' },
          button(words.submitAnyway, () => void submit()),
          button(words.back, () => (ask.hidden = true), 'plain'),
        ),
      )
      ask.hidden = false
      ask.scrollIntoView({ block: 'nearest' })
    }
    show(
      el('div', { class: 'bar' }, el('span', {}, `${words.left} `, face), status, warning),
      el(
        'p',
        {},
        `${words.yourCode}: `,
        el('strong', { class: 'whole' }, kept.receipt ?? ''),
        `. ${words.keepCode}`,
      ),
      ...questions.map(asked),
      ...predicting(),
      ask,
      button(words.submit, finish, 'wide'),
    )
  }
}
