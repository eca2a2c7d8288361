/** Whether bytes begin and end as a PDF does, with the table that readers start from. */
export const isWholePdf = (bytes: Buffer): boolean => {
  const head = bytes.subarray(0, 5).toString('latin1')
  const tail = bytes.subarray(-1024).toString('latin1')
  return head === '%PDF-' && /startxref\s+\d+\s+%%EOF\s*$/.test(tail)
}
