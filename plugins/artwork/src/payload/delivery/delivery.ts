/** A file of the live approved version. */
export type DeliveryFile = {
  /** Where it is shown or hung; the file in the package is named after it. */
  label: string
  /** Path of the stored file. */
  path: string
  /** Its approved SHA-256 in hex: what is packed has it, or nothing is. */
  sha256: string
  width?: number | null
  height?: number | null
  /** What it says, for how long it should stand. */
  text?: string
}

/** The live approved version of a record, as a package takes it. */
export type Delivery = {
  title: string
  /** Names the approved version. */
  contentHash: string
  /** Since when it is public, in words. */
  since: string
  /** In the order of the record. */
  files: readonly DeliveryFile[]
  /** Papers that go with it, such as the approval sheet; the same for the same version. */
  papers?: readonly { name: string; bytes: Uint8Array }[]
}
