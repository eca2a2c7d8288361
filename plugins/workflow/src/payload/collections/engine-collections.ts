import type { CollectionConfig, Field } from 'payload'
import type { Text } from '../../core/text.ts'
import { slugs } from '../slugs.ts'

const key: Field = { name: 'key', type: 'text', required: true, unique: true, index: true }
const docKey: Field = { name: 'docKey', type: 'text', required: true, index: true }
const text = (name: string, index = false): Field => ({ name, type: 'text', index })
const json = (name: string): Field => ({ name, type: 'json' })

const engineCollection = (slug: string, label: Text, fields: Field[]): CollectionConfig => ({
  slug,
  labels: { singular: label, plural: label },
  admin: { hidden: true },
  access: {
    read: ({ req }) => Boolean(req.user),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  fields,
})

/**
 * The engine's own records: the ledger (append-only), the cases projected from it, the snapshots
 * that approvals name, which document refers to which medium, who is to do what, the notices, and a
 * signed head over all chains for each day.
 */
export const engineCollections = (): CollectionConfig[] => [
  engineCollection(slugs.ledger, { vi: 'Sổ quyết định', en: 'Ledger' }, [
    key,
    docKey,
    { name: 'seq', type: 'number', required: true },
    { name: 'entry', type: 'json', required: true },
    { name: 'hash', type: 'text', required: true },
    { name: 'keyId', type: 'text', required: true },
    { name: 'signature', type: 'text', required: true },
  ]),
  engineCollection(slugs.cases, { vi: 'Hồ sơ duyệt', en: 'Cases' }, [
    { ...docKey, unique: true },
    { name: 'collection', type: 'text', required: true, index: true },
    text('docId', true),
    text('locale'),
    text('title'),
    text('state', true),
    { name: 'revision', type: 'number', required: true },
    text('workHash'),
    text('submittedHash'),
    text('submittedBy', true),
    text('liveHash'),
    text('liveSince', true),
    json('contributors'),
    json('approvals'),
    json('flags'),
    { name: 'seq', type: 'number', required: true },
    text('headHash'),
    text('since'),
    { name: 'version', type: 'number' },
    text('dueAt', true),
    json('assignments'),
    json('delegations'),
    json('publishAt'),
    json('takeDownAt'),
    json('fast'),
    text('alarmAt', true),
  ]),
  engineCollection(slugs.marks, { vi: 'Mốc', en: 'Marks' }, [key, text('value')]),
  engineCollection(slugs.tasks, { vi: 'Việc', en: 'Tasks' }, [
    key,
    docKey,
    { name: 'collection', type: 'text', required: true, index: true },
    text('docId'),
    text('locale'),
    text('title'),
    text('kind', true),
    text('stage'),
    text('body', true),
    text('personId', true),
    text('state'),
    text('since', true),
    text('dueAt', true),
  ]),
  engineCollection(slugs.snapshots, { vi: 'Bản chụp nội dung', en: 'Snapshots' }, [
    key,
    docKey,
    text('contentHash', true),
    json('content'),
    json('data'),
  ]),
  engineCollection(slugs.references, { vi: 'Tham chiếu tệp', en: 'File references' }, [
    key,
    docKey,
    text('media', true),
    text('kind', true),
  ]),
  engineCollection(slugs.notices, { vi: 'Thông báo', en: 'Notices' }, [
    key,
    docKey,
    text('status', true),
    json('notice'),
    { name: 'attempts', type: 'number' },
    text('lastError'),
  ]),
  engineCollection(slugs.dailyHeads, { vi: 'Mốc ngày của sổ', en: 'Daily heads' }, [
    // The day: of two processes that close it at once, one does.
    key,
    { name: 'seq', type: 'number', required: true, index: true },
    { name: 'head', type: 'json', required: true },
    { name: 'hash', type: 'text', required: true },
    { name: 'keyId', type: 'text', required: true },
    { name: 'signature', type: 'text', required: true },
    text('status', true),
    { name: 'attempts', type: 'number' },
    text('lastError'),
  ]),
]
