const sourceLine = /^(?:căn cứ|nguồn|source)\s*:(.*)$/i

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)

/** Explanation and source as one text, for formats that have one place for both. */
export const joinRemark = (explanation: string, source: string): string => {
  if (source === '' && !sourceLine.test(lastLine(explanation))) return explanation
  return [...(explanation ? [explanation] : []), `Căn cứ: ${source}`].join('\n')
}

/** The two again: a last line that begins with "Căn cứ:", "Nguồn:" or "Source:" is the source. */
export const splitRemark = (text: string): { explanation: { vi: string }; source: string } => {
  const trimmed = text.normalize('NFC').trim()
  const found = sourceLine.exec(lastLine(trimmed))
  if (!found) return { explanation: { vi: trimmed }, source: '' }
  const before = trimmed.slice(0, Math.max(0, trimmed.lastIndexOf('\n')))
  return { explanation: { vi: before }, source: found[1]?.trim() ?? '' }
}
