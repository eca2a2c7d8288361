import type { AdminViewServerProps } from 'payload'
import { periodKinds, reportPeriod } from '../core/report-period.ts'
import { readFiguresQuery, today } from '../payload/figures/query.ts'
import { readFigures } from '../payload/figures/read.ts'
import { seesFigures } from '../payload/inbox/seen-by.ts'
import { adminPaths } from '../payload/paths.ts'
import { figuresTexts } from '../translations/figures.ts'
import { FiguresTables } from './figures/FiguresTables.tsx'
import { Frame, parametersOf, viewerOf, Ways } from './page.tsx'

/** "Số liệu duyệt": what happened in a period, in counts, times and reasons. */
export const FiguresView = async (props: AdminViewServerProps) => {
  const viewer = viewerOf(props, adminPaths.figures)
  const { engine, req, actor, language, labels, admin } = viewer
  const texts = figuresTexts[language]
  const sees = seesFigures(engine.workflow, actor)
  const read = readFiguresQuery(parametersOf(props), engine.workflow)
  const wrong = 'fault' in read
  const query = wrong ? { ...reportPeriod('quarter', today()), body: null } : read
  const { from, to, body } = query
  const address = (period: { from: string; to: string }) =>
    `?${new URLSearchParams({ ...period, ...(body ? { body } : {}) }).toString()}`
  const periods = ([0, 1] as const).flatMap((back) =>
    periodKinds.map((kind) => ({
      period: reportPeriod(kind, today(), back),
      name: (back === 0 ? texts.periods : texts.before)[kind],
    })),
  )
  return (
    <Frame props={props}>
      <h1>{texts.title}</h1>
      <Ways viewer={viewer} figures={sees} />
      {!sees && <p>{texts.noAccess}</p>}
      {sees && (
        <>
          <nav className="bt-diagram__tabs bt-figures__tools" aria-label={texts.periods.quarter}>
            {periods.map(({ period, name }) => (
              <a
                key={name}
                className="bt-inbox__button"
                href={address(period)}
                aria-current={period.from === from && period.to === to ? 'page' : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
          <form className="bt-figures__period" method="get" action={admin + adminPaths.figures}>
            <label>
              {texts.from}
              <input type="date" name="from" defaultValue={from} key={from} required />
            </label>
            <label>
              {texts.to}
              <input type="date" name="to" defaultValue={to} key={to} required />
            </label>
            <label>
              {texts.body}
              <select name="body" defaultValue={body ?? ''} key={body}>
                <option value="">{texts.allBodies}</option>
                {Object.entries(engine.workflow.bodies).map(([key, name]) => (
                  <option key={key} value={key}>
                    {name[language]}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="bt-inbox__button bt-inbox__button--main">
              {texts.show}
            </button>
            <a
              className="bt-inbox__button"
              href={`${props.payload.config.routes.api}/workflow/figures${address({ from, to })}&format=csv`}
            >
              {texts.download}
            </a>
          </form>
          <p className="bt-figures__note">{texts.periodNote}</p>
          {wrong && <p role="alert">{texts.wrong}</p>}
          <FiguresTables
            report={await readFigures(engine, query, req)}
            workflow={engine.workflow}
            language={language}
            labels={labels}
          />
        </>
      )}
    </Frame>
  )
}
