/** Small letters of VNI: a base with the mark typed after it, or one character of its own. */
const small = [
  'aø à aù á aû ả aõ ã aï ạ aê ă aè ằ aé ắ aú ẳ aü ẵ aë ặ aâ â aà ầ aá ấ aå ẩ aã ẫ aä ậ ñ đ',
  'eø è eù é eû ẻ eõ ẽ eï ẹ eâ ê eà ề eá ế eå ể eã ễ eä ệ ì ì í í æ ỉ ó ĩ ò ị',
  'oø ò où ó oû ỏ oõ õ oï ọ oâ ô oà ồ oá ố oå ổ oã ỗ oä ộ ô ơ ôø ờ ôù ớ ôû ở ôõ ỡ ôï ợ',
  'uø ù uù ú uû ủ uõ ũ uï ụ ö ư öø ừ öù ứ öû ử öõ ữ öï ự yø ỳ yù ý yû ỷ yõ ỹ î ỵ',
].flatMap((line) => line.match(/\S+ \S+/g) ?? [])

/** A capital's mark is typed as a capital, or carelessly as a small letter. */
const bothCases = (pair: string): [string, string][] => {
  const [sequence = '', letter = ''] = pair.split(' ')
  const capital = letter.toUpperCase()
  const careless = sequence.charAt(0).toUpperCase() + sequence.slice(1)
  return [
    [sequence, letter],
    [careless, capital],
    [sequence.toUpperCase(), capital],
  ]
}

/** The letter for each sequence of VNI, 67 small letters and their capitals. */
export const vniLetters: ReadonlyMap<string, string> = new Map(small.flatMap(bothCases))

const anySequence = new RegExp(
  [...vniLetters.keys()].sort((a, b) => b.length - a.length).join('|'),
  'gu',
)

/** Text typed with a VNI font such as VNI-Times, as Unicode in NFC. */
export const fromVni = (text: string): string =>
  text.replace(anySequence, (sequence) => vniLetters.get(sequence) ?? sequence).normalize('NFC')
