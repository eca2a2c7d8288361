import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { ArtworkError } from '../../core/artwork-error.ts'
import type { Text } from '../../core/text.ts'
import { validateFont } from '../../render/index.ts'
import { fontFields, fontsSlug, kitSlug } from './names.ts'

type Access = (req: PayloadRequest) => boolean | Promise<boolean>

const refusal = (req: PayloadRequest, status: number, code: string, text: Text): APIError => {
  const message = text[req.i18n.language === 'en' ? 'en' : 'vi']
  const error = new APIError(message, status, { code }, true)
  // Minified, Payload's own class has no name, and its message would be withheld.
  error.name = 'FontRefused'
  return error
}

const noFile: Text = {
  vi: 'Hãy chọn một tệp phông chữ (.ttf).',
  en: 'Choose a font file (.ttf).',
}

/** Looks at a font before anything of it is stored; those who may not store one get no work done. */
const checkFont =
  (access: Access): CollectionBeforeOperationHook =>
  async ({ args, operation, req, overrideAccess }) => {
    if (operation !== 'create' || (!overrideAccess && !(await access(req)))) return args
    if (!req.file) throw refusal(req, 400, 'one-file', noFile)
    try {
      await validateFont(new Uint8Array(req.file.data))
    } catch (error) {
      if (!(error instanceof ArtworkError)) throw error
      throw refusal(req, 422, error.code, error.text)
    }
    // Payload tells a font's kind by its first bytes, and browsers by its name.
    req.file.mimetype = 'font/ttf'
    return args
  }

const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const kit: unknown = await req.payload.findGlobal({ slug: kitSlug as never, depth: 0, req })
  const used = Object.values(fontFields).some(
    (field) => String((kit as Record<string, unknown>)[field]) === String(id),
  )
  if (used)
    throw refusal(req, 409, 'font-in-use', {
      vi: 'Bộ nhận diện đang dùng phông chữ này. Hãy bỏ nó khỏi Bộ nhận diện trước.',
      en: 'The brand kit uses this font. Take it out of the kit first.',
    })
}

/**
 * The fonts of an office: whole TTFs with every Vietnamese letter. Their bytes never change; another
 * cut is another record.
 *
 * @param access who may add them, such as administrators
 * @param folder where their files are kept
 */
export const fontsCollection = (access: Access, folder: string): CollectionConfig => {
  const own = ({ req }: { req: PayloadRequest }) => access(req)
  return {
    slug: fontsSlug,
    labels: {
      singular: { vi: 'Phông chữ', en: 'Font' },
      plural: { vi: 'Phông chữ', en: 'Fonts' },
    },
    admin: {
      useAsTitle: 'filename',
      hideAPIURL: true,
      description: {
        vi: 'Tệp TTF đầy đủ, có giấy phép nhúng và đủ chữ tiếng Việt. Chọn dùng ở Bộ nhận diện.',
        en: 'Whole TTF files that may be embedded and have every Vietnamese letter. Chosen in the brand kit.',
      },
    },
    disableDuplicate: true,
    access: { read: own, create: own, update: () => false, delete: own },
    upload: {
      staticDir: folder,
      mimeTypes: ['font/ttf', 'font/sfnt'],
      crop: false,
      focalPoint: false,
      pasteURL: false,
    },
    hooks: { beforeOperation: [checkFont(access)], beforeDelete: [keepUsed] },
    fields: [],
  }
}
