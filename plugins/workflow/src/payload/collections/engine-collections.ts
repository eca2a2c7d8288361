import type { Access, CollectionConfig, Field } from 'payload'
import type { Text } from '../../core/text.ts'
import type { Workflow } from '../options.ts'
import { slugOf, slugs } from '../slugs.ts'
import { aboutReadable } from '../readable.ts'
import { signedIn } from './signed-in.ts'

const key: Field = { name: 'key', type: 'text', required: true, unique: true, index: true }
const docKey: Field = { name: 'docKey', type: 'text', required: true, index: true }
const text = (name: string, index = false): Field => ({ name, type: 'text', index })
const json = (name: string): Field => ({ name, type: 'json' })

const engineCollection = (
  slug: string,
  label: Text,
  fields: Field[],
  indexes: NonNullable<CollectionConfig['indexes']> = [],
  read: Access = signedIn,
): CollectionConfig => ({
  slug,
  indexes,
  labels: { singular: label, plural: label },
  admin: { hidden: true },
  access: {
    read,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  fields,
})

/** What is between one person and the engine; read through endpoints of their own. */
const nobody: Access = () => false

/**
 * The engine's own records: the ledger (append-only), the cases projected from it, the snapshots
 * that approvals name, which document refers to which medium, who is to do what, the notices and where they are
 * pushed to, what is still to be taken down on site, and a
 * signed head over all chains for each day.
 */
export const engineCollections = (workflow: Workflow): CollectionConfig[] => [
  engineCollection(
    slugs.ledger,
    { vi: 'Sổ quyết định', en: 'Ledger' },
    [
      key,
      docKey,
      { name: 'seq', type: 'number', required: true },
      { name: 'entry', type: 'json', required: true },
      { name: 'hash', type: 'text', required: true },
      { name: 'keyId', type: 'text', required: true },
      { name: 'signature', type: 'text', required: true },
      // A copy of the entry's own, so that a period's decisions can be read.
      text('at', true),
    ],
    [],
    aboutReadable(workflow),
  ),
  engineCollection(
    slugs.cases,
    { vi: 'Hồ sơ duyệt', en: 'Cases' },
    [
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
    ],
    [{ fields: ['collection', 'state', 'since'] }],
  ),
  engineCollection(slugs.marks, { vi: 'Mốc', en: 'Marks' }, [key, text('value')]),
  engineCollection(
    slugs.tasks,
    { vi: 'Việc', en: 'Tasks' },
    [
      key,
      docKey,
      { name: 'collection', type: 'text', required: true, index: true },
      text('docId'),
      text('locale'),
      text('title'),
      text('search'),
      text('kind', true),
      text('stage'),
      text('body'),
      text('personId'),
      text('state'),
      text('since', true),
      text('dueAt', true),
      text('order'),
      { name: 'lead', type: 'checkbox' },
      text('told'),
    ],
    [{ fields: ['personId', 'order'] }, { fields: ['body', 'lead', 'order'] }],
  ),
  engineCollection(
    slugs.waits,
    { vi: 'Việc chờ người khác', en: 'Waiting for others' },
    [
      ...[key, docKey, text('collection'), text('docId'), text('locale')],
      ...[text('title'), text('search')],
      ...[text('state'), text('personId'), text('since'), text('dueAt'), text('order')],
    ],
    [{ fields: ['personId', 'order'] }],
  ),
  // The whole content, which not everybody with an account may read in its collection.
  engineCollection(
    slugs.snapshots,
    { vi: 'Bản chụp nội dung', en: 'Snapshots' },
    [key, docKey, text('contentHash', true), json('content'), json('data')],
    [],
    nobody,
  ),
  engineCollection(slugs.references, { vi: 'Tham chiếu tệp', en: 'File references' }, [
    key,
    docKey,
    text('media', true),
    text('kind', true),
  ]),
  engineCollection(
    slugs.notices,
    { vi: 'Thông báo', en: 'Notices' },
    [
      key,
      docKey,
      text('status', true),
      text('pushStatus', true),
      text('personId', true),
      text('reason'),
      text('at', true),
      text('readAt', true),
      json('notice'),
      { name: 'attempts', type: 'number' },
      text('lastError'),
    ],
    [],
    nobody,
  ),
  // Where a person's browser is reached; the endpoints of the plugin alone read it.
  engineCollection(
    slugs.push,
    { vi: 'Thông báo đẩy', en: 'Push subscriptions' },
    [key, text('personId', true), text('endpoint'), text('p256dh'), text('auth')],
    [],
    nobody,
  ),
  engineCollection(slugs.takedowns, { vi: 'Việc tháo dỡ', en: 'Takedowns on site' }, [
    key,
    docKey,
    { name: 'collection', type: 'text', required: true },
    text('docId'),
    text('title'),
    text('place'),
    json('label'),
    text('holder', true),
    text('openedAt'),
    text('status', true),
    // A relation, so that the photo is not deleted while it proves something.
    workflow.media[0] === undefined
      ? text('photo')
      : { name: 'photo', type: 'upload', relationTo: slugOf(workflow.media[0]) },
    text('photoHash'),
    json('closedBy'),
    text('closedAt'),
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
