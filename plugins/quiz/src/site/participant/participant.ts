import type { Parts } from './script.ts'
import type { PageSettings } from './types.ts'

/** The script of a contest's page: puts its parts together. */
export const participant = (settings: PageSettings, parts: Parts): void => {
  const home = document.getElementById('quiz')
  if (!home) return
  const { slug, language } = settings
  const base = {
    ...{
      ...settings,
      ...parts.elements(home),
      ...parts.keeping(slug, settings.kiosk),
      ...parts.serverClock(),
    },
    say: (text: { vi: string; en?: string | null | undefined }): string =>
      language === 'en' && text.en ? text.en : text.vi,
    draw: (): void => {
      if (isOver()) drawReceipt()
      else if (kept.token && kept.questions) drawPaper(kept.questions)
      else drawForm()
    },
  }
  const { kept, isOver, draw, el, followTabs } = base
  const status = el('span', { role: 'status' })
  const online = { ...base, ...parts.transport(base) }
  const writing = { ...online, ...parts.saving(online, status) }
  const timed = { ...writing, ...parts.countdown(writing), ...parts.answerInputs(writing) }
  const fields = { ...online, ...parts.entryFields(base), ...parts.proof() }
  const drawForm = parts.entryForm({ ...fields, ...parts.entryExtras(fields) })
  const drawPaper = parts.paper(timed, status)
  const drawReceipt = parts.receipt({ ...base, ...parts.handedIn(base) })
  const { flush, tick, send } = timed
  parts.idling(base)

  const askTime = () => send('GET', `/${slug}`).then(tick)
  followTabs(draw)
  window.addEventListener('online', () => void flush())
  document.addEventListener('visibilitychange', () => {
    // Some phones stop the page's clock while they sleep.
    if (!document.hidden && kept.token) void askTime()
  })
  draw()
  void askTime().then(() => {
    setInterval(tick, 500)
    void flush()
  })
}
