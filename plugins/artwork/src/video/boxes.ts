import { open } from 'node:fs/promises'

/** What the outermost boxes of a file say: whether it is an MP4 at all, and whether it is whole. */
export type BoxReport = 'whole' | 'cut-off' | 'other'

const firsts = new Set(['ftyp', 'wide', 'moov', 'mdat', 'free', 'skip'])

/** Walks the outermost boxes of an MP4 or MOV, without reading what is in them. */
export const walkBoxes = async (file: string): Promise<BoxReport> => {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const head = Buffer.alloc(16)
    const seen = new Set<string>()
    let at = 0
    for (let count = 0; at < size; count += 1) {
      const { bytesRead } = await handle.read(head, 0, 16, at)
      const type = head.toString('latin1', 4, 8)
      if (count === 0 && (bytesRead < 8 || !firsts.has(type))) return 'other'
      if (bytesRead < 8 || count > 200_000) return 'cut-off'
      seen.add(type)
      const told = head.readUInt32BE(0)
      const length = told === 0 ? size - at : told === 1 ? Number(head.readBigUInt64BE(8)) : told
      if (length < 8 || at + length > size) return 'cut-off'
      at += length
    }
    return seen.has('moov') && (seen.has('mdat') || seen.has('moof')) ? 'whole' : 'cut-off'
  } finally {
    await handle.close()
  }
}
