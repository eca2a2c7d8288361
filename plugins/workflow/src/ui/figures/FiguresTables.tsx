import type { Text } from '../../core/text.ts'
import type { FiguresReport } from '../../payload/figures/read.ts'
import { countRows, rounded, stageLabel } from '../../payload/figures/rows.ts'
import type { Workflow } from '../../payload/options.ts'
import { figuresTexts } from '../../translations/figures.ts'

type Props = {
  report: FiguresReport
  workflow: Workflow
  language: 'vi' | 'en'
  labels: Record<string, Text>
}

/** The counts, the times with bars beside them, and the reasons for returns. */
export const FiguresTables = ({ report, workflow, language, labels }: Props) => {
  const texts = figuresTexts[language]
  const most = Math.max(1, ...report.stages.map(({ p90 }) => p90))
  const number = (value: number): string => rounded(value).toLocaleString(language)
  const width = (value: number) => ({ width: `${Math.round((value / most) * 100)}%` })
  return (
    <>
      <dl className="bt-figures__cards">
        {countRows(report, language).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      <h2 id="bt-figures-stages">{texts.stages}</h2>
      {report.stages.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <div
            className="bt-figures__scroll"
            role="region"
            aria-labelledby="bt-figures-stages"
            tabIndex={0}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col" className="is-wide">
                    {texts.collection}
                  </th>
                  <th scope="col">{texts.stage}</th>
                  {[texts.count, texts.median, texts.p90, texts.late].map((name) => (
                    <th key={name} scope="col" className="is-number">
                      {name}
                    </th>
                  ))}
                  <th scope="col">{texts.chart}</th>
                </tr>
              </thead>
              <tbody>
                {report.stages.map(({ collection, stage, count, median, p90, late }) => (
                  <tr key={`${collection}:${stage}`}>
                    <td className="is-wide">{labels[collection]?.[language] ?? collection}</td>
                    <th scope="row">
                      {stageLabel(workflow, collection, stage, language)}
                      <small>{labels[collection]?.[language] ?? collection}</small>
                    </th>
                    {[count, median, p90, late].map((value, index) => (
                      <td key={index} className="is-number">
                        {number(value)}
                      </td>
                    ))}
                    <td>
                      <div className="bt-figures__bar" aria-hidden="true">
                        <span style={width(median)} />
                        <span style={width(p90)} />
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="bt-figures__note">{texts.chartNote}</p>
        </>
      )}
      <h2>{texts.returns}</h2>
      {report.returns.length === 0 ? (
        <p>{texts.noReturns}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.reason}</th>
              <th scope="col" className="is-number">
                {texts.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.returns.slice(0, 20).map(({ reason, count }) => (
              <tr key={reason}>
                <td>{reason || texts.noReason}</td>
                <td className="is-number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
