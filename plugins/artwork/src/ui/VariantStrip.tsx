'use client'
import type { AspectClass } from '../core/size.ts'
import type { Values } from './studio-values.ts'
import { usePreview } from './use-preview.ts'
import type { Say, WordKey } from './use-words.ts'

const sizes: Record<AspectClass, [width: number, height: number]> = {
  ribbon: [1280, 128],
  wide: [960, 540],
  square: [640, 640],
  tall: [600, 848],
  column: [320, 960],
}

const names: Record<AspectClass, WordKey> = {
  ribbon: 'ribbon',
  wide: 'wide',
  square: 'square',
  tall: 'tall',
  column: 'column',
}

type Props = { template: string; variants: readonly AspectClass[]; data: Values; say: Say }

const Variant = ({
  template,
  variant,
  data,
  say,
}: Omit<Props, 'variants'> & { variant: AspectClass }) => {
  const [width, height] = sizes[variant]
  const { url, fault } = usePreview({ template, data, width, height, format: 'png' })
  return (
    <figure>
      {url && <img src={url} alt="" style={{ aspectRatio: `${width} / ${height}` }} />}
      {fault && <p role="alert">{fault.message || say('failed')}</p>}
      <figcaption>{say(names[variant])}</figcaption>
    </figure>
  )
}

/** The same texts in every shape that the template has, side by side. */
export const VariantStrip = ({ template, variants, data, say }: Props) => (
  <div className="bt-studio__variants">
    {variants.map((variant) => (
      <Variant key={variant} {...{ template, variant, data, say }} />
    ))}
  </div>
)
