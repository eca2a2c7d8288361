/** A person on the office's papers: whole, not masked. */
export type PaperWinner = {
  prize: string
  award: string
  amount: number | null
  name: string
  birthYear: string
  unit: string
}

/** A unit that won. */
export type PaperUnit = { prize: string; award: string; amount: number | null; unit: string }

/** What the papers of a result say. */
export type PaperFacts = {
  contest: string
  round: string
  /** ISO times: the window, the close. */
  opensAt: string
  closesAt: string
  closedAt: string
  attempts: number
  entries: number
  /** Entries with every answer right. */
  perfect: number
  questions: number
  hash: string
  draw: { source: string; entropy: string } | null
  winners: readonly PaperWinner[]
  units: readonly PaperUnit[]
  complaints: readonly { number: string; text: string; answer: string | null }[]
  year: number
}

/** Whose papers they are. */
export type PaperOffice = {
  /** Lines above the agency, such as the superior's name. @default none */
  superior?: readonly string[]
  /** The organisers' name, line by line, in capitals. */
  agency: readonly string[]
  /** The name of the agency that decides, line by line, in capitals. */
  issuer: readonly string[]
  /** Such as "Bắc Hồng Lĩnh". */
  place: string
  /** Who decides, in capitals: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …". */
  authority: string
  /** Whom a proposal is sent to: "Chủ tịch Ủy ban nhân dân phường …". */
  addressee: string
}
