import type { Layout } from './layout.ts'

type Props = {
  layout: Layout
  counts: Record<string, number>
  /** The name of a place, and what stands below it. */
  words: (state: string) => { name: string; lines: string[] }
  /** How many are there, in words. */
  counted: (count: number) => string
  hrefOf: (state: string) => string
}

const marks = ['next', 'skip', 'return', 'down', 'fast'] as const

/** The diagram: places as text over lines. The list beside it says the same in words. */
export const Drawing = ({ layout, counts, words, counted, hrefOf }: Props) => {
  const { width, height, nodes, edges } = layout
  return (
    <div className="bt-diagram" style={{ width, height }}>
      <svg width={width} height={height} aria-hidden="true">
        <defs>
          {marks.map((kind) => (
            <marker
              key={kind}
              id={`bt-arrow-${kind}`}
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path
                d="M 0 0 L 10 5 L 0 10 z"
                style={{ fill: kind === 'return' ? '#b3261e' : 'var(--theme-elevation-600)' }}
              />
            </marker>
          ))}
        </defs>
        {edges.map(({ from, to, kind, path }) => (
          <path
            key={`${from}-${to}-${kind}`}
            className={`bt-diagram__edge bt-diagram__edge--${kind}`}
            d={path}
            markerEnd={`url(#bt-arrow-${kind})`}
          />
        ))}
      </svg>
      {nodes.map(({ state, kind, optional, left, top, width: wide, height: high }) => {
        const { name, lines } = words(state)
        const count = counts[state] ?? 0
        return (
          <div
            key={state}
            className={`bt-diagram__node bt-diagram__node--${kind}${optional ? ' bt-diagram__node--optional' : ''}`}
            style={{ left, top, width: wide, height: high }}
          >
            <strong>{name}</strong>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
            {count > 0 && (
              <a
                className="bt-diagram__count"
                href={hrefOf(state)}
                aria-label={`${name}: ${counted(count)}`}
              >
                {count}
              </a>
            )}
          </div>
        )
      })}
    </div>
  )
}
