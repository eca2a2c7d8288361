import type { Text } from '../../core/text.ts'
import type { ParticipantWords } from './words.ts'

/** What the page hands to its script. */
export type PageSettings = {
  slug: string
  /** Where the public interface stands, such as `/api/quiz`. */
  api: string
  language: 'vi' | 'en'
  /** Whether many use this device one after another: nothing stays on it. */
  kiosk: boolean
  words: ParticipantWords
  contest: {
    title: Text
    fields: string[]
    units: string[]
    groups: { key: string; name: Text }[]
    consent: Text
    proofOfWork: boolean
    guardianUnder: number
    /** Where participants may say so themselves. */
    extraTime: { percent: number; who: Text } | null
    assisted: boolean
    prediction: { question: Text; definition: Text } | null
  }
}

/** What can be chosen, under an id of this attempt alone. */
type Choice = { id: string; text: Text }

/** A question as the paper shows it. */
export type Question = {
  id: string
  type: string
  text: Text
  /** Its picture, below the contest's `pictures`. */
  image?: { name: string; alt: Text }
  multiple: boolean
  options: Choice[]
  matches?: Choice[]
  input?: 'text' | 'number'
}

/** What the browser keeps of an attempt. */
export type Kept = {
  secret: string
  token?: string
  receipt?: string
  /** ISO time of the server's clock. */
  deadline?: string
  questions?: Question[]
  answers: Record<string, string[]>
  prediction: string
  /** Number of the newest change, and of the newest one that the server has. */
  seq: number
  sent: number
  /** ISO time; empty when it was submitted elsewhere. */
  submittedAt?: string
  /** What was handed in, as one line of JSON, and its SHA-256. */
  entry?: string
  entryHash?: string
  late?: boolean
}

/** An answer of the server; status 0 when none came. `wait`: seconds until it wants to be asked again. */
export type Reply = { status: number; json: Record<string, unknown> | null; wait?: number }

/** The first error of an answer. */
export type Fault = { message?: string; code?: string; field?: string }
