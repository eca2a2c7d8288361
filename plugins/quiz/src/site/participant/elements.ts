/** Makes elements, and shows them in the page's place for the contest. */
export const elements = (home: HTMLElement) => {
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
  return {
    el,
    /** A labelled input with what stands below it. */
    labelled: (label: string, input: HTMLElement, ...below: Node[]): HTMLElement =>
      el('div', { class: 'field' }, el('label', { for: input.id }, label), input, ...below),
    show: (...nodes: Node[]): void => home.replaceChildren(...nodes),
  }
}

/** {@link elements} of a page. */
export type Elements = ReturnType<typeof elements>
