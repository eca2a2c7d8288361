/** A picture as small as the sheet shows it. */
export type FormPicture = {
  data: Buffer
  type: 'jpg' | 'png'
  /** In pixels. */
  width: number
  height: number
  caption: string
}

/** A line with its label. */
export type FormFact = { label: string; value: string }

/** One decision, as the table says it. */
export type FormDecision = { step: string; who: string; when: string; comment: string }

/** A place to sign. */
export type FormSignature = {
  /** Lines in capitals above the space, such as "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH". */
  lines: readonly string[]
  /** The name below it; empty while nobody has decided. */
  name: string
}

/** The sheet in words, the same for each format. All texts are NFC. */
export type SheetForm = {
  superior: readonly string[]
  agency: readonly string[]
  place: string
  year: number
  title: string
  subject: string
  facts: readonly FormFact[]
  pictures: readonly FormPicture[]
  /** Pictures that are not shown, and other files. */
  files: readonly string[]
  decisions: readonly FormDecision[]
  deadlines: readonly FormFact[]
  evidence: readonly string[]
  proof: readonly FormFact[]
  /** How to check it, in a sentence. */
  verify: string
  signatures: readonly FormSignature[]
}
