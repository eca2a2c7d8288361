import type { Problem } from '../../core/bank/problem.ts'
import type { Reading } from '../../core/bank/reading.ts'
import { BankError } from '../bank-error.ts'
import { decodeText } from '../decode.ts'
import { readXml } from '../xml/tree.ts'
import type { Package } from '../zip/open-zip.ts'
import { isManifest, type Resource, resourcesOf } from './manifest.ts'
import { itemsIn, readItem } from './read-item.ts'

const missing = (file: string): Problem => ({
  ...{ line: null, file, code: 'item-missing', loses: 'question' },
  message: { vi: 'Gói không có tệp này.', en: 'The package has no such file.' },
})

const brokenItem = (file: string, { text }: BankError): Problem => ({
  ...{ line: null, file, code: 'item-broken', loses: 'question', message: text },
})

const readResource = async (opened: Package, { href, facts }: Resource): Promise<Reading> => {
  const bytes = await opened.read(href)
  if (!bytes) return { questions: [], problems: [missing(href)] }
  try {
    const root = await readXml(decodeText(bytes).text)
    const readings = itemsIn(root).map((item) => readItem(item, facts))
    return {
      questions: readings.flatMap(({ questions }) =>
        questions.map((found) => ({ ...found, file: href })),
      ),
      problems: readings.flatMap(({ problems }) =>
        problems.map((problem) => ({ ...problem, file: href })),
      ),
    }
  } catch (error) {
    // One item that is broken keeps no other from coming in.
    if (!(error instanceof BankError) || error.code === 'file-unsafe') throw error
    return { questions: [], problems: [brokenItem(href, error)] }
  }
}

/** Reads a content package of QTI items by its manifest. @throws BankError */
export const readPackage = async (opened: Package): Promise<Reading> => {
  const bytes = await opened.read('imsmanifest.xml')
  const root = bytes && (await readXml(decodeText(bytes).text))
  const resources = root && isManifest(root) ? resourcesOf(root) : []
  const readings: Reading[] = []
  for (const resource of resources) readings.push(await readResource(opened, resource))
  return {
    questions: readings.flatMap(({ questions }) => questions),
    problems: readings.flatMap(({ problems }) => problems),
  }
}
