import type { Element, Style } from './element.ts'
import type { DataOf, Fields, TemplateData } from './fields.ts'
import type { FitOptions } from './fit-text.ts'
import type { PlacedAsset } from './kit.ts'
import type { Palette } from './palette.ts'
import type { Picture } from './picture.ts'
import type { AspectClass, Size } from './size.ts'
import type { Warning } from './slogan-rules.ts'
import type { Text } from './text.ts'
import type { Box, TextBlock } from './text-block.ts'

/** What a text is set in: `regular` for sentences, `bold` for labels, `heavy` for what shouts. */
export type FontWeight = 'regular' | 'bold' | 'heavy'

/** How a set text is painted: a colour for each word, counted over all lines, and a shadow's. */
export type Paint = { color: (word: number) => string; shadow?: string }

/** What a template draws with. Everything outside comes in through it. */
export type Canvas<F extends Fields = Fields> = Size & {
  variant: AspectClass
  data: DataOf<F>
  /** The colours chosen in the field of type `palette`, else the kit's first. */
  palette: Palette
  /** The photo of a key, as a field holds it; null for none. */
  photo: (key: string) => Picture | null
  /** The kit's asset of a slug, as a field holds it; null for none. */
  asset: (slug: string) => PlacedAsset | null
  /**
   * Binds what must stay on one line, by the office's phrases; see `bind`. In a narrow room only
   * pairs of syllables stay together.
   */
  bind: (text: string, room?: 'narrow') => string
  /** Sets a text into a box; see `fitText`. */
  fit: (text: string, box: Box, weight: FontWeight, options: FitOptions) => TextBlock
  /** Draws a set text. */
  draw: (block: TextBlock, weight: FontWeight, paint: Paint) => Element[]
  /** Font size at which capitals are that many pixels high. */
  sizeForCapitals: (pixels: number, weight: FontWeight) => number
}

/** A picture's ground, and what stands on it from back to front. */
export type Drawing = { style: Style; children: Element[] }

/** A picture's recipe: typed fields, the shapes it is made for, and how it is drawn. */
export type Template<F extends Fields = Fields> = {
  slug: string
  /** Raised whenever the same data may draw another picture. */
  version: number
  label: Text
  /** Where it is seen: lights, or paper and cloth. @default 'screen' */
  medium?: 'screen' | 'print'
  fields: F
  variants: readonly AspectClass[]
  example: Partial<DataOf<F>>
  /** Draws the picture in pixels, whatever it becomes. */
  render(canvas: Canvas<F>): Drawing
  /** What a person should look at again; nothing here stops the picture. */
  review?(picture: Size & { data: DataOf<F>; texts: readonly TextBlock[] }): Warning[]
}

/** A template of whatever fields. */
export type AnyTemplate = Template & { example: TemplateData }
