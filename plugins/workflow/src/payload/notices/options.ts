import type { Entry } from '../../core/ledger.ts'
import type { Text } from '../../core/text.ts'
import type { NoticeReason } from '../../core/told.ts'

/** What happened with one document, or what is to be done with it. */
export type NoticeItem = {
  reason: NoticeReason
  collection: string
  docId: string
  /** Its locale's code, where each is governed by itself; else null. */
  locale: string | null
  title: string
  /** ISO 8601 */
  at: string
  /** Who did it; null where the clock did. */
  by: string | null
  /** The stage that it is about. */
  stage: Text | null
  /** ISO 8601; null without a deadline. */
  dueAt: string | null
}

/** A message to one person. */
export type Notice = NoticeItem & {
  /** The same for the same message, however often it is tried. */
  messageId: string
  to: { id: string; name: string; email: string; language: 'vi' | 'en' }
  /** The decision behind it; null for reminders and digests. */
  entry: Entry | null
  /** Of a digest: what happened since the last one. */
  items?: readonly NoticeItem[]
  /** Of a digest: all that waits for the person. */
  waiting?: readonly NoticeItem[]
}

/** Web Push to browsers of people who asked for it. */
export type PushOptions = {
  /** Folder of the VAPID keys, made at first use; outside the database. */
  folder: string
  /** Whom a push service writes to, `mailto:…` or an https address. */
  subject: string
  /** Where the project serves the service worker of the README. */
  serviceWorker: string
  /** Where people reach the server; links lead there. Without a final slash. */
  publicUrl: string
  /** Whether push services on this machine or network may be called, as in tests. @default false */
  allowPrivateAddresses?: boolean
}
