import type { Field } from 'payload'

const nobody = (): boolean => false

const hidden = (name: string): Field => ({
  ...{ name, type: 'text', admin: { hidden: true }, access: { read: nobody } },
})

/** Keyed hashes of the browser and the address that an attempt was begun at. */
export const traceFields: Field[] = [hidden('deviceHash'), hidden('addressHash')]
