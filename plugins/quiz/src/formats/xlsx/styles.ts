/** What Excel would take for a formula as soon as somebody edits the cell, or saves it as CSV. */
export const looksLikeFormula = (text: string): boolean => /^[\s\p{Cf}]*[=+\-@|%]/u.test(text)

/** Styles by number: of text, of text that Excel is told to leave so, and of numbers. */
export const styleOf = { text: 1, heading: 2, number: 3, quoted: 4 } as const

const xf = (format: number, font: number, more = ''): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"/></xf>`

const font = (more = ''): string =>
  `<font>${more}<sz val="12"/><name val="Times New Roman"/></font>`

const fills = ['none', 'gray125'].map((one) => `<fill><patternFill patternType="${one}"/></fill>`)

/** The styles of a workbook, in the order of {@link styleOf}. Format 49 is text, 0 general. */
export const styles = (namespace: string): string =>
  `<styleSheet xmlns="${namespace}"><fonts count="2">${font()}${font('<b/>')}</fonts><fills count="2">${fills.join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(49, 0)}${xf(49, 1)}${xf(0, 0)}${xf(49, 0, ' quotePrefix="1"')}</cellXfs></styleSheet>`
