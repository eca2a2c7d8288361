export { ArtworkError, type ArtworkErrorCode } from './core/artwork-error.ts'
export { defineTemplate, type Template } from './core/template.ts'
export type { ArtworkOptions, ArtworkTarget } from './payload/options.ts'
export { artworkPlugin } from './payload/plugin.ts'
