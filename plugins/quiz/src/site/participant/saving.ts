import type { Keeping } from './keeping.ts'
import type { Page } from './page.ts'
import type { Transport } from './transport.ts'
import type { PageSettings } from './types.ts'

type Kit = Keeping & Transport & Page & Pick<PageSettings, 'words'>

/** Sends answers as they come, and all of them in the end; says in `status` how that goes. */
export const saving = (kit: Kit, status: HTMLElement) => {
  const { kept, keep, isOver, insist, faultOf, draw, words } = kit
  let sending = false
  let submitting = false
  let timer = 0

  const say = (text: string): void => {
    status.textContent = text
  }
  const sayOffline = (): void => say(words.offline)
  /** Whether the refusal ends the attempt, which is then kept. */
  const ends = (code: string | undefined): boolean => {
    if (code === 'late') kept.late = true
    else if (code === 'attempt-closed') kept.submittedAt ??= ''
    return isOver()
  }

  const flush = async (): Promise<void> => {
    if (sending || !kept.token || isOver()) return
    sending = true
    let outcome = words.saved
    while (kept.sent < kept.seq && !isOver()) {
      say(words.saving)
      let seq = 0
      const body = () => ({ seq: (seq = kept.seq), answers: kept.answers })
      const reply = await insist('PUT', '/attempts/answers', body, sayOffline)
      const { code, message } = faultOf(reply)
      outcome = words.saved
      if (typeof reply.json?.['deadline'] === 'string') kept.deadline = reply.json['deadline']
      if (reply.status === 200) kept.sent = Math.max(kept.sent, seq)
      else if (code === 'seq-taken') kept.seq = seq + 1 + Math.floor(Math.random() * 20)
      else {
        kept.sent = kept.seq
        if (!ends(code)) outcome = message ?? words.failed
      }
      keep()
    }
    sending = false
    if (isOver()) draw()
    else say(outcome)
  }

  return {
    /** Sends what the server does not have yet. */
    flush,
    /** Keeps an answer, and sends it with those that follow at once. */
    changed: (id: string, answer: string[]): void => {
      kept.answers[id] = answer
      kept.seq += 1
      keep()
      clearTimeout(timer)
      timer = window.setTimeout(() => void flush(), 500)
    },
    /** Submits the paper as it stands. */
    submit: async (): Promise<void> => {
      if (submitting) return
      submitting = true
      say(words.submitting)
      const prediction = /^\d{1,9}$/.test(kept.prediction) ? Number(kept.prediction) : null
      const body = () => ({ answers: kept.answers, prediction })
      const reply = await insist('POST', '/attempts/submit', body, sayOffline)
      const { code, message } = faultOf(reply)
      submitting = false
      if (reply.status === 200) {
        const { submittedAt, entry, entryHash } = reply.json as Record<string, string>
        Object.assign(kept, { submittedAt, entry, entryHash })
      } else if (!ends(code)) {
        say(message ?? words.failed)
        return
      }
      keep()
      draw()
      window.scrollTo(0, 0)
    },
  }
}

/** {@link saving} of a page. */
export type Saving = ReturnType<typeof saving>
