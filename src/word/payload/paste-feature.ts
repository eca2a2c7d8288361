import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Pasting from Word into the editor: clean text, pictures as media, old encodings to Unicode. */
export const WordPasteFeature = createServerFeature({
  key: 'wordPaste',
  feature: { ClientFeature: '/src/word/ui/paste-feature.ts#WordPasteFeatureClient' },
})
