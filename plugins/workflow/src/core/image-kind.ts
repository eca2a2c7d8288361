const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte)

/** What picture the bytes begin as, whatever their name says; null where none that is taken. */
export const imageKind = (bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null => {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  const isRiff = starts(bytes, [0x52, 0x49, 0x46, 0x46])
  return isRiff && starts(bytes, [0x57, 0x45, 0x42, 0x50], 8) ? 'webp' : null
}
