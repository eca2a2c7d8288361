/** Pairs of the byte, as Windows-1252 shows it, and the letter that a TCVN3 font draws for it. */
const pairs =
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đ' +
  'µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ' +
  'ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị' +
  'ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ' +
  'ïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ'

/** What a TCVN3 (ABC, TCVN 5712) font shows for each character: 67 small letters, 7 capitals. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gsu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

const anyLegacy = new RegExp(`[${[...tcvn3Letters.keys()].join('')}]`, 'gu')

/** Symbol fonts keep their bytes in the private use area. */
const fromSymbolArea = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xf000),
  )

/**
 * Text typed with a TCVN3 (ABC) font such as .VnTime, as Unicode in NFC.
 *
 * @param capitals the font's name ends in H: it draws every small letter as a capital
 */
export const fromTcvn3 = (text: string, { capitals = false } = {}): string => {
  const converted = fromSymbolArea(text)
    .replace(anyLegacy, (character) => tcvn3Letters.get(character) ?? character)
    .normalize('NFC')
  return capitals ? converted.toUpperCase() : converted
}
