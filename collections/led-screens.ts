import { ledScreenFields } from '@bangtin/artwork'
import type { CollectionConfig } from 'payload'
import { isAdmin } from '../src/access/is-admin.ts'
import { isSignedIn } from '../src/access/is-signed-in.ts'
import { keepsScreens } from '../src/access/keeps-screens.ts'
import { label } from '../src/fields/text.ts'

/** The ward's LED screens: artwork is drawn to their pixels and judged by their distance. */
export const LedScreens: CollectionConfig = {
  slug: 'led-screens',
  labels: {
    singular: label('Màn hình LED', 'LED screen'),
    plural: label('Màn hình LED', 'LED screens'),
  },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: label('Tổ chức', 'Organisation'),
    defaultColumns: ['name', 'place', 'pitch', 'viewingDistance', 'active'],
  },
  access: { read: isSignedIn, create: keepsScreens, update: keepsScreens, delete: isAdmin },
  fields: ledScreenFields(),
}
