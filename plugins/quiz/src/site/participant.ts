import type { SiteWords } from './words.ts'

/** What the page hands to its script. */
export type PageSettings = {
  slug: string
  api: string
  language: 'vi' | 'en'
  words: SiteWords
  contest: {
    fields: string[]
    units: string[]
    consent: { vi: string; en?: string | null }
    prediction: {
      question: { vi: string; en?: string | null }
      definition: { vi: string; en?: string | null }
    } | null
  }
}

/**
 * The script of a contest's page: entry form, paper, receipt. It is sent to the browser as its own
 * source, so it may use nothing from outside itself.
 */
export const participant = (settings: PageSettings): void => {
  type Text = { vi: string; en?: string | null }
  type Choice = { id: string; text: Text }
  type Question = {
    id: string
    type: string
    text: Text
    multiple: boolean
    options: Choice[]
    matches?: Choice[]
    input?: 'text' | 'number'
  }
  type Kept = {
    secret: string
    token?: string
    receipt?: string
    deadline?: string
    questions?: Question[]
    answers: Record<string, string[]>
    prediction: string
    seq: number
    sent: number
    submittedAt?: string
    late?: boolean
  }
  type Reply = { status: number; json: Record<string, unknown> | null }

  const { words, contest, slug, api, language } = settings
  const home = document.getElementById('quiz')
  if (!home) return
  const place = `bangtin-quiz:${slug}`
  const say = (text: Text): string => (language === 'en' && text.en ? text.en : text.vi)

  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

  const randomText = (): string => {
    const bytes = new Uint8Array(24)
    crypto.getRandomValues(bytes)
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  const fresh = (): Kept => ({ secret: randomText(), answers: {}, prediction: '', seq: 0, sent: 0 })
  const load = (): Kept => {
    try {
      const text = localStorage.getItem(place)
      if (text) return JSON.parse(text) as Kept
    } catch {
      // Private windows keep nothing; the paper then lives as long as the page.
    }
    return fresh()
  }
  let kept = load()
  const keep = (): void => {
    try {
      localStorage.setItem(place, JSON.stringify(kept))
    } catch {
      // As above.
    }
  }

  // The server's time, carried on by a clock that nobody can set.
  let clock = { server: Date.now(), here: performance.now() }
  const now = (): number => clock.server + performance.now() - clock.here
  const setClock = (json: Record<string, unknown> | null): void => {
    const told = typeof json?.['serverTime'] === 'string' ? Date.parse(json['serverTime']) : NaN
    if (!Number.isNaN(told)) clock = { server: told, here: performance.now() }
  }

  const send = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const headers: Record<string, string> = { 'accept-language': language }
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (kept.token) headers['authorization'] = `Bearer ${kept.token}`
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), 15_000)
    try {
      const response = await fetch(`${api}${path}`, {
        ...{ method, headers, signal: abort.signal, credentials: 'omit' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const json = (await response.json().catch(() => null)) as Reply['json']
      setClock(json)
      return { status: response.status, json }
    } catch {
      return { status: 0, json: null }
    } finally {
      clearTimeout(timer)
    }
  }
  const isPassing = (status: number): boolean => status === 0 || status === 429 || status >= 500
  const pause = (attempt: number): Promise<void> =>
    new Promise((resolve) => {
      const most = Math.min(15_000, 600 * 2 ** attempt)
      const timer = setTimeout(done, most / 2 + (Math.random() * most) / 2)
      function done() {
        clearTimeout(timer)
        window.removeEventListener('online', done)
        resolve()
      }
      window.addEventListener('online', done)
    })
  type Fault = { message?: string; code?: string; field?: string }
  const faultOf = ({ json }: Reply): Fault => (json?.['errors'] as Fault[] | undefined)?.[0] ?? {}

  const el = (
    tag: string,
    props: Record<string, unknown> = {},
    ...children: (Node | string)[]
  ): HTMLElement => {
    const node = document.createElement(tag)
    for (const [name, value] of Object.entries(props)) {
      if (name.startsWith('on')) node.addEventListener(name.slice(2), value as EventListener)
      else if (value === true) node.setAttribute(name, '')
      else if (typeof value === 'string' || typeof value === 'number')
        node.setAttribute(name, String(value))
    }
    node.append(...children)
    return node
  }
  const show = (...nodes: Node[]): void => {
    home.replaceChildren(...nodes)
  }

  const autofill: Record<string, string> = {
    name: 'name',
    phone: 'tel',
    birthYear: 'bday-year',
    address: 'street-address',
  }
  const inputFor = (field: string): HTMLElement => {
    const props = { id: `f-${field}`, name: field, required: true }
    if (field === 'unit' && contest.units.length > 0)
      return el(
        'select',
        props,
        el('option', { value: '' }, words.choose),
        ...contest.units.map((unit) => el('option', { value: unit }, unit)),
      )
    const numeric = field === 'birthYear' || field === 'idNumber'
    return el('input', {
      ...props,
      type: field === 'phone' ? 'tel' : 'text',
      inputmode: numeric ? 'numeric' : undefined,
      autocomplete: autofill[field] ?? 'off',
      maxlength: 300,
    })
  }
  const fieldRow = (field: string): HTMLElement =>
    el(
      'div',
      { class: 'field' },
      el('label', { for: `f-${field}` }, words[field as keyof SiteWords]),
      inputFor(field),
      el('p', { class: 'error', id: `e-${field}`, hidden: true }),
    )

  const showFault = (form: HTMLElement, { field, message }: Fault): void => {
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
  }

  const enter = (json: Record<string, unknown>): void => {
    const saved = json['saved'] as { seq: number; answers: Kept['answers'] } | undefined
    const paper = json['paper'] as { questions: Question[] }
    const isSame = kept.receipt === json['receipt']
    kept = {
      ...kept,
      token: json['token'] as string,
      receipt: json['receipt'] as string,
      deadline: json['deadline'] as string,
      questions: paper.questions,
      answers: { ...(isSame ? {} : saved?.answers), ...(isSame ? kept.answers : {}) },
      seq: Math.max(isSame ? kept.seq : 0, (saved?.seq ?? -1) + 1),
      ...(typeof json['submittedAt'] === 'string' ? { submittedAt: json['submittedAt'] } : {}),
    }
    keep()
    draw()
    window.scrollTo(0, 0)
  }

  const drawForm = (): void => {
    const all = (): HTMLElement => el('p', { class: 'error all', role: 'alert', hidden: true })
    const begin = el('button', { type: 'submit', class: 'wide' }, words.start)
    const form = el(
      'form',
      { class: 'card', novalidate: true, onsubmit: (event: Event) => void onSubmit(event) },
      el('h2', {}, words.enterHead),
      ...contest.fields.map(fieldRow),
      el('p', { class: 'lines soft' }, say(contest.consent)),
      el(
        'label',
        { class: 'option' },
        el('input', { type: 'checkbox', name: 'consent', 'aria-describedby': 'e-consent' }),
        el('span', {}, words.agree),
      ),
      el('p', { class: 'error', id: 'e-consent', hidden: true }),
      all(),
      begin,
    ) as HTMLFormElement
    const onSubmit = async (event: Event): Promise<void> => {
      event.preventDefault()
      const data = new FormData(form)
      const participant: Record<string, unknown> = {}
      for (const field of contest.fields) participant[field] = data.get(field)
      begin.setAttribute('disabled', '')
      begin.textContent = words.starting
      keep()
      const body = { participant, consent: data.get('consent') === 'on', secret: kept.secret }
      let reply = await send('POST', `/${slug}/attempts`, body)
      for (let attempt = 0; isPassing(reply.status); attempt += 1) {
        showFault(form, { message: words.failed })
        await pause(attempt)
        reply = await send('POST', `/${slug}/attempts`, body)
      }
      begin.removeAttribute('disabled')
      begin.textContent = words.start
      if (reply.json && reply.status < 300) enter(reply.json)
      else showFault(form, faultOf(reply))
    }
    const again = el(
      'form',
      { novalidate: true, onsubmit: (event: Event) => void onResume(event) },
      el(
        'div',
        { class: 'field' },
        el('label', { for: 'r-receipt' }, words.receipt),
        el('input', { id: 'r-receipt', name: 'receipt', autocomplete: 'off', maxlength: 30 }),
      ),
      ...(contest.fields.includes('phone')
        ? [
            el(
              'div',
              { class: 'field' },
              el('label', { for: 'r-phone' }, words.phone),
              el('input', { id: 'r-phone', name: 'phone', type: 'tel', autocomplete: 'tel' }),
            ),
          ]
        : []),
      all(),
      el('button', { type: 'submit', class: 'plain' }, words.resume),
    ) as HTMLFormElement
    const onResume = async (event: Event): Promise<void> => {
      event.preventDefault()
      const reply = await send(
        'POST',
        `/${slug}/resume`,
        Object.fromEntries(new FormData(again).entries()),
      )
      if (reply.json && reply.status < 300) enter(reply.json)
      else showFault(again, faultOf(reply))
    }
    show(form, el('details', { class: 'card' }, el('summary', {}, words.resumeHead), again))
  }

  const status = el('span', { role: 'status' })
  const clockFace = el('strong')
  const warning = el('span', { class: 'error', 'aria-live': 'assertive' })
  let sending = false
  let ticking = 0

  const flush = async (): Promise<void> => {
    if (sending || !kept.token || kept.submittedAt || kept.late) return
    sending = true
    for (let attempt = 0; kept.sent < kept.seq;) {
      status.textContent = words.saving
      const seq = kept.seq
      const reply = await send('PUT', '/attempts/answers', { seq, answers: kept.answers })
      const { code } = faultOf(reply)
      if (reply.status === 200) {
        kept.sent = Math.max(kept.sent, seq)
        attempt = 0
      } else if (code === 'seq-taken') {
        kept.seq = seq + 1 + Math.floor(Math.random() * 20)
      } else if (isPassing(reply.status)) {
        status.textContent = words.offline
        await pause(attempt)
        attempt += 1
      } else {
        if (code === 'late') kept.late = true
        if (code === 'attempt-closed') kept.submittedAt = kept.submittedAt ?? ''
        kept.sent = kept.seq
        if (code !== 'late' && code !== 'attempt-closed')
          status.textContent = faultOf(reply).message ?? words.failed
      }
      keep()
      if (kept.late || kept.submittedAt !== undefined) break
    }
    sending = false
    if (kept.late || kept.submittedAt !== undefined) draw()
    else status.textContent = words.saved
  }
  const changed = (id: string, answer: string[]): void => {
    kept.answers[id] = answer
    kept.seq += 1
    keep()
    clearTimeout(ticking)
    ticking = window.setTimeout(() => void flush(), 500)
  }

  let submitting = false
  const submit = async (): Promise<void> => {
    if (submitting) return
    submitting = true
    status.textContent = words.submitting
    const prediction = /^\d{1,9}$/.test(kept.prediction) ? Number(kept.prediction) : null
    const body = { answers: kept.answers, prediction }
    for (let attempt = 0; ; attempt += 1) {
      const reply = await send('POST', '/attempts/submit', body)
      if (reply.status === 200) kept.submittedAt = textOf(reply.json?.['submittedAt'])
      else if (faultOf(reply).code === 'late') kept.late = true
      else if (faultOf(reply).code === 'attempt-closed') kept.submittedAt = kept.submittedAt ?? ''
      else if (isPassing(reply.status)) {
        status.textContent = words.offline
        await pause(attempt)
        continue
      } else {
        status.textContent = faultOf(reply).message ?? words.failed
        submitting = false
        return
      }
      break
    }
    submitting = false
    keep()
    draw()
    window.scrollTo(0, 0)
  }

  const selectOf = (label: string, choices: [string, string][], value: string, pick: () => void) =>
    el(
      'label',
      { class: 'field' },
      el('span', {}, label),
      el(
        'select',
        { onchange: pick },
        el('option', { value: '' }, words.choose),
        ...choices.map(([id, text]) => el('option', { value: id, selected: id === value }, text)),
      ),
    )

  const answerOf = (question: Question): Node[] => {
    const { id, options, matches, input, multiple, type } = question
    const given = kept.answers[id] ?? []
    const box = el('div')
    const selects = (): HTMLSelectElement[] => Array.from(box.querySelectorAll('select'))
    if (input) {
      box.append(
        el('input', {
          ...{ type: 'text', value: given[0] ?? '', maxlength: 200, autocomplete: 'off' },
          'aria-label': say(question.text),
          inputmode: input === 'number' ? 'decimal' : undefined,
          oninput: (event: Event) => {
            const { value } = event.target as HTMLInputElement
            changed(id, value.trim() === '' ? [] : [value])
          },
        }),
      )
    } else if (matches) {
      const pick = () =>
        changed(
          id,
          selects().flatMap(({ value }, at) =>
            value ? [`${options[at]?.id ?? ''}:${value}`] : [],
          ),
        )
      for (const option of options) {
        const pair = given.find((one) => one.startsWith(`${option.id}:`))?.split(':')[1] ?? ''
        const choices = matches.map((match): [string, string] => [match.id, say(match.text)])
        box.append(selectOf(say(option.text), choices, pair, pick))
      }
    } else if (type === 'ordering') {
      const pick = () => {
        const places = selects().map(({ value }) => Number(value))
        const ordered = options
          .map((option, at) => ({ id: option.id, at: places[at] ?? 0 }))
          .filter(({ at }) => at > 0)
          .sort((a, b) => a.at - b.at)
        changed(
          id,
          ordered.map((one) => one.id),
        )
      }
      const numbers = options.map((_, at): [string, string] => [String(at + 1), String(at + 1)])
      for (const option of options) {
        const at = given.indexOf(option.id)
        box.append(selectOf(say(option.text), numbers, at < 0 ? '' : String(at + 1), pick))
      }
    } else {
      for (const option of options)
        box.append(
          el(
            'label',
            { class: 'option' },
            el('input', {
              ...{ type: multiple ? 'checkbox' : 'radio', name: id, value: option.id },
              checked: given.includes(option.id),
              onchange: () => {
                const boxes = Array.from(box.querySelectorAll('input'))
                changed(
                  id,
                  boxes.filter((one) => one.checked).map(({ value }) => value),
                )
              },
            }),
            el('span', {}, say(option.text)),
          ),
        )
    }
    return [box]
  }

  const drawPaper = (questions: Question[]): void => {
    const bar = el(
      'div',
      { class: 'bar' },
      el('span', {}, `${words.left} `, clockFace),
      status,
      warning,
    )
    const parts = questions.map((question, at) =>
      el(
        'fieldset',
        { id: `q-${at + 1}` },
        el('legend', {}, `${words.question} ${at + 1}/${questions.length}`),
        el('p', { class: 'ask' }, say(question.text)),
        ...(question.type === 'severalAnswers' ? [el('p', { class: 'soft' }, words.several)] : []),
        ...(question.type === 'ordering' ? [el('p', { class: 'soft' }, words.orderHint)] : []),
        ...answerOf(question),
      ),
    )
    const { prediction } = contest
    const ask = el('div', { class: 'card', role: 'alert', hidden: true })
    const number = el('input', {
      ...{ id: 'prediction', inputmode: 'numeric', autocomplete: 'off', maxlength: 9 },
      value: kept.prediction,
      oninput: (event: Event) => {
        kept.prediction = (event.target as HTMLInputElement).value.replace(/[\s.]/g, '')
        keep()
      },
    })
    const button = el(
      'button',
      {
        ...{ type: 'button', class: 'wide' },
        onclick: () => {
          const open = questions.flatMap(({ id }, at) => (kept.answers[id]?.length ? [] : [at + 1]))
          const predicts = !prediction || /^\d{1,9}$/.test(kept.prediction)
          if (open.length === 0 && predicts) return void submit()
          const lines = [
            ...(open.length > 0 ? [words.unanswered + open.join(', ')] : []),
            ...(predicts ? [] : [words.predictFirst]),
          ]
          ask.replaceChildren(
            ...lines.map((line) => el('p', {}, line)),
            el(
              'div',
              { class: 'row' },
              el('button', { type: 'button', onclick: () => void submit() }, words.submitAnyway),
              el(
                'button',
                { type: 'button', class: 'plain', onclick: () => (ask.hidden = true) },
                words.back,
              ),
            ),
          )
          ask.hidden = false
          ask.scrollIntoView({ block: 'nearest' })
        },
      },
      words.submit,
    )
    show(
      bar,
      el(
        'p',
        {},
        `${words.yourCode}: `,
        el('strong', { class: 'whole' }, kept.receipt ?? ''),
        `. ${words.keepCode}`,
      ),
      ...parts,
      ...(prediction
        ? [
            el(
              'div',
              { class: 'card' },
              el('label', { for: 'prediction' }, say(prediction.question)),
              el('p', { class: 'soft' }, say(prediction.definition)),
              number,
            ),
          ]
        : []),
      ask,
      button,
    )
  }

  const drawDone = (): void => {
    const at = kept.submittedAt ? new Date(kept.submittedAt) : null
    show(
      el(
        'section',
        { class: 'card', tabindex: -1, id: 'done' },
        el('h2', {}, kept.late ? words.lateHead : words.doneHead),
        el('p', {}, words.receipt),
        el('strong', { class: 'code' }, kept.receipt ?? ''),
        el('p', {}, kept.late ? words.lateText : words.doneText),
        ...(at
          ? [
              el(
                'p',
                {},
                `${words.submittedAt} ${at.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}`,
              ),
            ]
          : []),
        el('p', { class: 'soft' }, words.noScore),
        el(
          'button',
          {
            ...{ type: 'button', class: 'plain' },
            onclick: () => {
              kept = fresh()
              keep()
              draw()
            },
          },
          words.another,
        ),
      ),
    )
    document.getElementById('done')?.focus()
  }

  const draw = (): void => {
    if (kept.submittedAt !== undefined || kept.late) drawDone()
    else if (kept.token && kept.questions) drawPaper(kept.questions)
    else drawForm()
  }

  const two = (value: number): string => String(value).padStart(2, '0')
  const tick = (): void => {
    if (!kept.deadline || kept.submittedAt !== undefined || kept.late) return
    const left = Math.max(0, Math.ceil((Date.parse(kept.deadline) - now()) / 1000))
    clockFace.textContent = `${two(Math.floor(left / 60))}:${two(left % 60)}`
    clockFace.parentElement?.parentElement?.classList.toggle('short', left <= 60)
    const word = left <= 60 ? words.warnOne : left <= 300 ? words.warnFive : ''
    if (warning.textContent !== word) warning.textContent = word
    if (left === 0) void submit()
  }

  // Another tab went on: take up what it kept.
  window.addEventListener('storage', (event) => {
    if (event.key !== place || !event.newValue) return
    kept = JSON.parse(event.newValue) as Kept
    draw()
  })
  window.addEventListener('online', () => void flush())
  document.addEventListener('visibilitychange', () => {
    // Some phones stop the page's clock while they sleep.
    if (!document.hidden && kept.token) void send('GET', `/${slug}`).then(tick)
  })
  draw()
  void send('GET', `/${slug}`).then(() => {
    tick()
    setInterval(tick, 500)
    void flush()
  })
}
