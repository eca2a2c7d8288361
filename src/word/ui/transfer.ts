'use client'
import { convertPassages } from '../legacy/passages.ts'
import type { LegacyFinding } from '../legacy/finding.ts'
import type { Clipboard } from '../paste/prepare.ts'

/** A paste that goes on as it was meant, in NFC or converted. */
export const transferOf = ({ html, text }: Clipboard, files: readonly File[]): DataTransfer => {
  const transfer = new DataTransfer()
  if (text) transfer.setData('text/plain', text)
  if (html) transfer.setData('text/html', html)
  for (const file of files) transfer.items.add(file)
  return transfer
}

const textNodes = (root: Document): Text[] => {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}

/** The same clipboard in NFC. */
export const clipboardInNfc = ({ html, rtf, text }: Clipboard): Clipboard => ({
  html: html.normalize('NFC'),
  rtf,
  text: text.normalize('NFC'),
})

/** A clipboard not from Word with its old text in Unicode; null when it has none. */
export const convertClipboard = (
  clipboard: Clipboard,
): { finding: LegacyFinding; clipboard: Clipboard } | null => {
  const { converted, finding } = convertPassages(clipboard.text.split('\n'))
  if (!finding) return null
  const page = new DOMParser().parseFromString(clipboard.html, 'text/html')
  const nodes = textNodes(page)
  const inHtml = convertPassages(nodes.map(({ data }) => data)).converted
  nodes.forEach((node, index) => (node.data = inHtml[index] ?? node.data))
  const html = clipboard.html ? page.body.innerHTML : ''
  return { finding, clipboard: { ...clipboard, html, text: converted.join('\n') } }
}
