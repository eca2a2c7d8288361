/** A place in the document that a person chose: a field and words in it. */
export type Place = { path: string; quote: string; rect: { top: number; left: number } }

/** Longest quotation that is taken, in characters. */
export const quoteLimit = 2000

/** Height below a selection that the editor's own floating bar takes, in pixels. */
const editorBar = 48

const pathOf = (element: Element): string | null => {
  const own = element.closest('[id^="field-"]')
  const framed = element.closest('[data-field-path]')
  if (framed) return framed.getAttribute('data-field-path')
  return own ? own.id.slice('field-'.length).replaceAll('__', '.') : null
}

const inField = (element: Element | null): element is HTMLElement =>
  element?.closest('.document-fields') !== null && element?.closest('.bt-workflow') === null

const isInput = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text')

const placeOf = (element: Element, text: string, box: DOMRect): Place | null => {
  const path = pathOf(element)
  const quote = text.trim()
  if (!path || !quote || quote.length > quoteLimit) return null
  return { path, quote, rect: { top: box.bottom, left: box.left } }
}

/** The words that are selected now in a field of the document; null where none are. */
export const selectedPlace = (): Place | null => {
  const active = document.activeElement
  if (isInput(active) && inField(active)) {
    const { selectionStart, selectionEnd, value } = active
    const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0)
    return placeOf(active, text, active.getBoundingClientRect())
  }
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const { commonAncestorContainer: node } = range
  const element = node instanceof Element ? node : node.parentElement
  if (!element || !inField(element)) return null
  const box = range.getBoundingClientRect()
  return placeOf(
    element,
    selection.toString(),
    new DOMRect(box.x, box.y, box.width, box.height + editorBar),
  )
}

const fieldAt = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`) ??
  document.querySelector<HTMLElement>(`#field-${CSS.escape(path.replaceAll('.', '__'))}`)

const rangeOf = (field: HTMLElement, quote: string): Range | null => {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(quote) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + quote.length)
    return range
  }
  return null
}

/**
 * Brings a place into sight, with its words selected where they still stand there.
 *
 * @returns whether the field is on the page
 */
export const showPlace = (path: string, quote: string | null): boolean => {
  const field = fieldAt(path)
  if (!field) return false
  const range = quote ? rangeOf(field, quote) : null
  const goal = range?.startContainer.parentElement ?? field
  goal.scrollIntoView({ block: 'center' })
  if (isInput(field)) {
    field.focus({ preventScroll: true })
    const at = quote ? field.value.indexOf(quote) : -1
    if (quote && at >= 0) field.setSelectionRange(at, at + quote.length)
  } else if (range) {
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }
  return true
}
