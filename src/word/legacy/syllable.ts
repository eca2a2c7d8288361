const onsets = 'ngh|ng|nh|th|tr|ch|gh|gi|kh|ph|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|'.split('|')

const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng
  iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen
  oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât
  uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn
  uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`
    .trim()
    .split(/\s+/),
)

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
const stopped = /(?:c|ch|p|t)$/u

const fits = (syllable: string, tone: string | undefined): boolean =>
  onsets.some((onset) => {
    if (!syllable.startsWith(onset)) return false
    const rhyme = syllable.slice(onset.length)
    // "giết" and "gì" leave out one of two i's.
    const known = rhymes.has(rhyme) || (onset === 'gi' && rhymes.has(`i${rhyme}`))
    return known && (!stopped.test(rhyme) || !tone || /[\u0301\u0323]/u.test(tone))
  })

/**
 * Whether a word can be one syllable of Vietnamese: its sounds, at most one tone, and only sắc or
 * nặng before a stop. Foreign words can pass by chance.
 */
export const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD')
  const marks = apart.match(tones) ?? []
  if (marks.length > 1) return false
  return fits(apart.replace(tones, '').normalize('NFC'), marks[0])
}
