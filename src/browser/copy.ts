/** What is put on the clipboard: formatted where the other program takes it, plain elsewhere. */
export type Copied = { text: string; html?: string }

/** Copies by the older way, which also works on pages without HTTPS. */
const copyByCommand = ({ text, html }: Copied): boolean => {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html) event.clipboardData?.setData('text/html', html)
  }
  document.addEventListener('copy', fill, { once: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill)
  }
}

/** Copies formatted text with its plain form; false when the browser refuses. */
export const copyRich = async ({ text, html }: Copied): Promise<boolean> => {
  try {
    const kinds = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      ...(html ? { 'text/html': new Blob([html], { type: 'text/html' }) } : {}),
    }
    await navigator.clipboard.write([new ClipboardItem(kinds)])
    return true
  } catch {
    return copyByCommand(html ? { text, html } : { text })
  }
}

/** Copies plain text; false when the browser refuses. */
export const copyText = (text: string): Promise<boolean> => copyRich({ text })
