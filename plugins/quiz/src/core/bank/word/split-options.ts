const begins = (letter: string) => new RegExp(`^\\s*\\*{0,2}\\s*${letter}\\s*[.):\\]]`, 'i')

// A question and its options on one line: "Câu 8: Hỏi gì? A. Một B. Hai".
const beforeFirst = (line: string, later: readonly string[]): number => {
  if (later.some((one) => begins('A').test(one))) return -1
  return line.search(/\s+\*{0,2}A\s*[.)]\s.*\s\*{0,2}B\s*[.)]\s/)
}

/**
 * Options that share a line, each on its own: "A. một  B. hai". After one space alone the next letter
 * parts them only where no later line begins with it.
 *
 * @param later the lines that follow
 */
export const splitOptions = (line: string, later: readonly string[]): string[] => {
  const [, first] = /^\s*\*{0,2}\s*([A-Ha-h])\s*[.)]\s/.exec(line) ?? []
  if (first === undefined) {
    const at = beforeFirst(line, later)
    return at <= 0 ? [line] : [line.slice(0, at), ...splitOptions(line.slice(at), later)]
  }
  const parts: string[] = []
  let rest = line
  for (let code = first.charCodeAt(0) + 1; code <= first.charCodeAt(0) + 7; code += 1) {
    const letter = String.fromCharCode(code)
    const isLater = later.some((one) => begins(letter).test(one))
    const gap = isLater ? '(?:\\s{2,}|\\t\\s*)' : '\\s+'
    const found = new RegExp(`${gap}(?=\\*{0,2}${letter}\\s*[.)]\\s)`).exec(rest)
    if (!found) break
    parts.push(rest.slice(0, found.index))
    rest = rest.slice(found.index + found[0].length)
  }
  return [...parts, rest]
}
