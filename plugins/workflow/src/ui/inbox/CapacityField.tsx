'use client'
import type { Capacity } from '../../core/signing.ts'
import type { InboxTexts } from '../../translations/inbox.ts'

type Props = {
  capacities: readonly Capacity[]
  value: Capacity | undefined
  texts: InboxTexts
  change: (capacity: Capacity) => void
}

/** In what capacity somebody signs; stated even where there is only one. */
export const CapacityField = ({ capacities, value, texts, change }: Props) => (
  <label className="bt-inbox__field">
    {texts.capacity}
    <select value={value ?? ''} onChange={(event) => change(event.target.value as Capacity)}>
      {capacities.map((capacity) => (
        <option key={capacity} value={capacity}>
          {texts.capacities[capacity]}
        </option>
      ))}
    </select>
  </label>
)
