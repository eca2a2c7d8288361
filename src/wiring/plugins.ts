import type { Plugin } from 'payload'

/** Every plugin call of the app, in order. */
export const plugins: Plugin[] = []
