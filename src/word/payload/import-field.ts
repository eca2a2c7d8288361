import type { UIField } from 'payload'

/** The button "Nhập từ Word (.docx)", to stand above the field that takes the text. */
export const wordImport: UIField = {
  name: 'wordImport',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/word/ui/WordImport.tsx#WordImport' },
  },
}
