const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** The last digit: "mốt" and "lăm" after tens, "tư" after twenty and more. */
const unitWord = (tens: number, unit: number): string => {
  if (unit === 1 && tens > 1) return 'mốt'
  if (unit === 4 && tens > 1) return 'tư'
  if (unit === 5 && tens > 0) return 'lăm'
  return digits[unit] ?? ''
}

/** A group of three digits; `isFull` where higher groups stand before it, so that zeros are said. */
const groupWords = (group: number, isFull: boolean): string[] => {
  const [hundreds, tens, unit] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const words: string[] = []
  if (hundreds > 0 || isFull) words.push(digits[hundreds] ?? '', 'trăm')
  if (tens === 0 && unit > 0 && words.length > 0) words.push('linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(digits[tens] ?? '', 'mươi')
  if (unit > 0) words.push(unitWord(tens, unit))
  return words
}

const scales = ['', 'nghìn', 'triệu']

/** Up to nine digits. */
const millions = (value: number, isFull: boolean): string[] =>
  [2, 1, 0].flatMap((scale) => {
    const group = Math.floor(value / 1000 ** scale) % 1000
    if (group === 0) return []
    const isLed = isFull || value >= 1000 ** (scale + 1)
    return [...groupWords(group, isLed), ...(scale > 0 ? [scales[scale] ?? ''] : [])]
  })

/**
 * A whole number in Vietnamese words, as office papers write it: 1_405_021 is "một triệu bốn trăm
 * linh năm nghìn không trăm hai mươi mốt".
 *
 * @param value a whole number of 0 to 10¹⁵
 * @throws RangeError for others
 */
export const numberWords = (value: number): string => {
  if (!Number.isInteger(value) || value < 0 || value > 1e15)
    throw new RangeError(`numberWords: a whole number of 0 to 10^15, not ${value}.`)
  if (value === 0) return 'không'
  const [high, low] = [Math.floor(value / 1e9), value % 1e9]
  return [...(high > 0 ? [...millions(high, false), 'tỷ'] : []), ...millions(low, high > 0)].join(
    ' ',
  )
}

/** An amount in words with a capital: "Một triệu đồng". */
export const amountWords = (value: number): string => {
  const words = numberWords(value)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`
}
