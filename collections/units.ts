import type { CollectionConfig } from 'payload'
import { isAdmin } from '../src/access/is-admin.ts'
import { isSignedIn } from '../src/access/is-signed-in.ts'
import { label } from '../src/fields/text.ts'

/** The ward's units: who leads, takes part and reports. */
export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: label('Đơn vị', 'Unit'), plural: label('Đơn vị', 'Units') },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: label('Tổ chức', 'Organisation'),
    defaultColumns: ['name', 'shortName'],
  },
  access: { read: isSignedIn, create: isAdmin, update: isAdmin, delete: isAdmin },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 200,
      label: label('Tên đầy đủ', 'Full name'),
    },
    { name: 'shortName', type: 'text', maxLength: 60, label: label('Tên viết tắt', 'Short name') },
  ],
}
