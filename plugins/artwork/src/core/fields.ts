import type { Text } from './text.ts'

type Common = { label: Text; required: boolean }

/** A line of text; lengths in characters. */
export type TextField = Common & {
  type: 'text'
  /** @default 1 when required, else 0 */
  minLength?: number
  maxLength: number
  /** Lines of the input in the form. @default 1 */
  rows?: number
}

/** One of several values. */
export type ChoiceField = {
  type: 'choice'
  label: Text
  default: string
  options: readonly { value: string; label: Text }[]
}

/** Colours, out of those of the brand kit; the first of them unless `default` is among them. */
export type PaletteField = { type: 'palette'; label: Text; default?: string }

/** A photo, cropped about its focal point to the place it is given. */
export type PhotoField = Common & { type: 'photo' }

/** A locked picture of the brand kit, such as a logo: never cropped, stretched, recoloured. */
export type AssetField = Common & { type: 'asset' }

/** An address on the web, drawn as a QR code. */
export type LinkField = Common & { type: 'link'; maxLength: number }

/** So many items, each of some texts: points, steps, figures. */
export type ListField = {
  type: 'list'
  label: Text
  /** What one item is called. */
  itemLabel: Text
  min: number
  max: number
  of: Readonly<Record<string, TextField>>
}

/** A field of a template: it becomes an input of the form and a property of the API's `data`. */
export type TemplateField =
  TextField | ChoiceField | PaletteField | PhotoField | AssetField | LinkField | ListField

/** Fields by name, in the order of the form. */
export type Fields = Readonly<Record<string, TemplateField>>

/** A list's item: a text for each of its fields. */
export type ListItem<F extends ListField = ListField> = Record<keyof F['of'] & string, string>

/** What a field holds once read: text (`''` for none), or a list's items. Photos and assets by key. */
export type ValueOf<F extends TemplateField> = F extends ListField ? ListItem<F>[] : string

/** A template's data, checked and completed. */
export type DataOf<F extends Fields> = { [Name in keyof F & string]: ValueOf<F[Name]> }

/** Data of some template. */
export type TemplateData = Record<string, string | Record<string, string>[]>

/** Every text in the data with the place it came from, such as `steps.2.title`, in the form's order. */
export const textsIn = (fields: Fields, data: TemplateData): { field: string; text: string }[] =>
  Object.entries(fields)
    .flatMap(([name, { type }]) => {
      const value = data[name] ?? ''
      if (typeof value !== 'string')
        return value.flatMap((item, index) =>
          Object.entries(item).map(([part, text]) => ({ field: `${name}.${index}.${part}`, text })),
        )
      return type === 'text' ? [{ field: name, text: value }] : []
    })
    .filter(({ text }) => text !== '')
