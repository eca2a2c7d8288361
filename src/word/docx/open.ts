import { limits } from './limits.ts'
import { refusals } from './refusals.ts'
import { listZip, readEntry, type ZipEntry } from './zip.ts'

/** A .docx whose XML is unpacked and checked, and whose other parts wait to be asked for. */
export type OpenDocx = {
  /** XML parts by name, as text. */
  xml: ReadonlyMap<string, string>
  /** Names of pictures. */
  media: readonly string[]
  /**
   * Unpacks one picture.
   *
   * @throws WordRefused
   */
  picture: (name: string) => Promise<Uint8Array>
}

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const checkKind = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw refusals.empty()
  if (bytes.length > limits.file) throw refusals.tooLarge()
  // OLE: what Word wrote before 2007, and what it still writes with a password.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refusals.old()
  if (!starts(bytes, 0x50, 0x4b, 0x03, 0x04)) throw refusals.notWord()
}

const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/.*\.(xml|rels))$/i

const readXml = async (bytes: Uint8Array, entry: ZipEntry): Promise<[string, string]> => {
  if (entry.unpacked > limits.xml) throw refusals.bomb()
  const text = new TextDecoder().decode(await readEntry(bytes, entry))
  // Word writes none; entities are how XML grows or reaches for files.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refusals.doctype()
  return [entry.name, text]
}

/**
 * Opens a .docx.
 *
 * @throws WordRefused when it is none, is broken, or holds more than the limits
 */
export const openDocx = async (bytes: Uint8Array): Promise<OpenDocx> => {
  checkKind(bytes)
  const entries = new Map(listZip(bytes).map((entry) => [entry.name, entry]))
  if (!entries.has('[Content_Types].xml') || !entries.has('word/document.xml')) {
    throw refusals.notWord()
  }
  const xml = new Map<string, string>()
  for (const entry of entries.values()) {
    if (wanted.test(entry.name)) xml.set(...(await readXml(bytes, entry)))
  }
  return {
    xml,
    media: [...entries.keys()].filter((name) => /^word\/media\//i.test(name)),
    picture: (name) => {
      const entry = entries.get(name)
      return entry ? readEntry(bytes, entry) : Promise.reject(refusals.broken())
    },
  }
}
