import type { ListField, TemplateField, TextField } from './fields.ts'
import type { BrandKit } from './kit.ts'
import type { Template } from './template.ts'
import type { Text } from './text.ts'

type Option = { value: string; label: Text; colors?: readonly string[] }

type Named<F> = F & { name: string }

/** A field as forms and programs outside learn of it: options are spelled out. */
export type ListedField = (
  | Named<Exclude<TemplateField, { type: 'palette' | 'asset' | 'list' }>>
  | Named<{ type: 'palette' | 'asset'; label: Text; default: string; options: Option[] }>
  | Named<Omit<ListField, 'of'> & { of: Named<TextField>[] }>
) & {
  /** Texts that the office often enters here. */
  suggestions?: readonly string[]
}

/** A template as forms and programs outside learn of it. */
export type ListedTemplate = Pick<
  Template,
  'slug' | 'version' | 'label' | 'medium' | 'variants' | 'example'
> & { fields: ListedField[] }

const listField = (name: string, field: TemplateField, kit: BrandKit): ListedField => {
  const { label } = field
  switch (field.type) {
    case 'palette': {
      const options = kit.palettes.map(({ value, label: text, ground, main, second }) => ({
        ...{ value, label: text },
        colors: [ground[0], main, second],
      }))
      const usual = options.find(({ value }) => value === field.default) ?? options[0]
      return { name, type: 'palette', label, default: usual?.value ?? '', options }
    }
    case 'asset': {
      const options = kit.assets.map(({ slug, label: text }) => ({ value: slug, label: text }))
      return { name, type: 'asset', label, default: '', options }
    }
    case 'list': {
      const of = Object.entries(field.of).map(([part, text]) => ({ name: part, ...text }))
      return { name, ...field, of }
    }
    default:
      return { name, ...field }
  }
}

/** Tells of a template what a form or a program needs to fill it in. */
export const listTemplate = (
  { slug, version, label, medium = 'screen', fields, variants, example }: Template,
  kit: BrandKit,
  suggestions: Readonly<Record<string, readonly string[]>> = {},
): ListedTemplate => ({
  ...{ slug, version, label, medium, variants, example },
  fields: Object.entries(fields).map(([name, field]) => ({
    ...listField(name, field, kit),
    ...(suggestions[name]?.length ? { suggestions: suggestions[name] } : {}),
  })),
})
