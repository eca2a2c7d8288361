import type { Access } from 'payload'
import type { Text } from '../../core/text.ts'

/** Whose form the sheet is, as Nghị định 30/2020 lays it out. */
export type SheetIssuer = {
  /** The body above, one line each, in capitals. @default none */
  superior?: readonly string[]
  /** The issuing agency, one line each, in capitals. */
  agency: readonly string[]
  /** The place before the date, such as "Bắc Hồng Lĩnh". */
  place: string
}

/** The approval sheet ("phiếu trình duyệt") of one document. */
export type SheetOptions = {
  issuer: SheetIssuer
  /** Names of positions by the keys that seats use. */
  positions?: Readonly<Record<string, Text>>
  /** Whom deputies and authorised people sign for. @default "CHỦ TỊCH" */
  principal?: string
  /** The collective that "TM." stands for. @default "ỦY BAN NHÂN DÂN" */
  collective?: string
  /** The office's own forms, which it uploads. @default off */
  templates?: {
    /** Folder of the files, which is this collection's alone. Absolute. */
    dir: string
    /** Who uploads and removes them. */
    access: Access
  }
}

/** Signed scans and digitally signed files, attached to the decisions that they prove. */
export type EvidenceOptions = {
  /** Folder of the files, which is this collection's alone. Absolute. */
  dir: string
  /** Largest file in bytes. @default 20 MB */
  maxBytes?: number
}
