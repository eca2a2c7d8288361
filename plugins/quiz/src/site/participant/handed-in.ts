import type { Elements } from './elements.ts'
import type { Keeping } from './keeping.ts'
import type { Page } from './page.ts'
import type { PageSettings, Question } from './types.ts'

type Kit = Elements & Keeping & Page & Pick<PageSettings, 'words' | 'contest'>

/** What was handed in, to be read and kept as a file that is made in the browser. */
export const handedIn = ({ el, kept, say, words, contest }: Kit) => {
  const answersOf = ({ options, matches = [], input }: Question, given: string[]): string[] => {
    if (input) return given
    const texts = new Map([...options, ...matches].map(({ id, text }) => [id, say(text)]))
    return given.map((item) =>
      item
        .split(':')
        .map((id) => texts.get(id) ?? id)
        .join(' → '),
    )
  }
  /** What stands in the file over the line that is confirmed. */
  const readable = (at: string): string => {
    const { answers, prediction } = JSON.parse(kept.entry ?? '{}') as {
      answers: Record<string, string[]>
      prediction: number | null
    }
    const asked = (kept.questions ?? []).map((question, place) => {
      const given = answersOf(question, answers[question.id] ?? [])
      const lines = given.length > 0 ? given : [words.noAnswer]
      const head = `${words.question} ${place + 1}. ${say(question.text)}`
      return [head, ...lines.map((line) => `   → ${line}`)].join('\n')
    })
    return [
      `${say(contest.title)}\n${words.receipt}: ${kept.receipt ?? ''}\n${words.submittedAt}: ${at}`,
      `${words.entryHash}:\n${kept.entryHash ?? ''}`,
      ...asked,
      ...(contest.prediction
        ? [`${say(contest.prediction.question)}\n   → ${prediction ?? words.noAnswer}`]
        : []),
    ].join('\n\n')
  }
  return {
    /** @param at the time of the submission, in words */
    handedInPart: (at: string): HTMLElement[] => {
      if (!kept.entry || !kept.entryHash) return []
      const name = `bai-da-nop-${kept.receipt ?? ''}.txt`
      const text = readable(at)
      // The line of JSON is found by its beginning, which no question has.
      const check = `node -p "require('crypto').createHash('sha256').update(require('fs').readFileSync('${name}','utf8').match(/^{.answers[^\\n]*/m)[0]).digest('hex')"`
      const file = `${text}\n\n${words.confirmed}\n${kept.entry}\n\n${words.howToCheck}\n${check}\n`
      const href = URL.createObjectURL(new Blob([file], { type: 'text/plain;charset=utf-8' }))
      return [
        el('p', {}, el('a', { class: 'button plain', href, download: name }, words.download)),
        el('details', {}, el('summary', {}, words.seeHandedIn), el('p', { class: 'lines' }, text)),
      ]
    },
  }
}

/** {@link handedIn} of a page. */
export type HandedInPart = ReturnType<typeof handedIn>
