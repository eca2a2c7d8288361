import type { AdminViewServerProps } from 'payload'
import { diagramOf } from '../core/diagram.ts'
import { seesFigures, seesTasks } from '../payload/inbox/seen-by.ts'
import { adminPaths } from '../payload/paths.ts'
import { countStanding, listStanding } from '../payload/standing-counts.ts'
import { diagramTexts } from '../translations/diagram.ts'
import { fill, inboxTexts } from '../translations/inbox.ts'
import { workflowTranslations } from '../translations/interface.ts'
import { Drawing } from './diagram/Drawing.tsx'
import { layoutOf } from './diagram/layout.ts'
import { StandingList } from './diagram/StandingList.tsx'
import { Steps } from './diagram/Steps.tsx'
import { definitionWords } from './diagram/words.ts'
import { Frame, parametersOf, viewerOf, Ways } from './page.tsx'

/** "Sơ đồ quy trình": a collection's workflow as a drawing and in words, with what stands where. */
export const DiagramView = async (props: AdminViewServerProps) => {
  const segments = (props.params?.['segments'] ?? []) as string[]
  const viewer = viewerOf(props, `/${segments.join('/')}`)
  const { engine, actor, language, labels, admin } = viewer
  const texts = diagramTexts[language]
  const shared = workflowTranslations[language]
  const all = Object.entries(engine.workflow.collections)
  const [slug, governed] = all.find(([name]) => name === segments[1]) ?? all[0] ?? []
  if (!slug || !governed) return <Frame props={props}>{texts.nobody}</Frame>
  const { definition } = governed
  if (!seesTasks(engine.workflow, actor))
    return (
      <Frame props={props}>
        <h1>{texts.title}</h1>
        <p>{inboxTexts[language].noAccess}</p>
      </Frame>
    )
  const words = definitionWords(engine, slug, language)
  const diagram = diagramOf(definition)
  const counts = await countStanding(engine, slug)
  const own = `${admin}${adminPaths.diagram}/${slug}`
  const fixed: Record<string, string> = {
    draft: shared.stateDraft,
    returned: shared.stateReturned,
    approved: shared.stateApproved,
    published: shared.statePublished,
  }
  const nameOf = (state: string): string => {
    const stage = definition.stages.find(({ name }) => name === state)
    return stage?.label[language] ?? fixed[state] ?? state
  }
  const parameters = parametersOf(props)
  const chosen = diagram.nodes.find(({ state }) => state === parameters.get('state'))?.state
  const page = Math.max(1, Math.min(999_999, Number(parameters.get('page')) || 1))
  const found = chosen ? await listStanding(engine, slug, chosen, Math.floor(page)) : null
  return (
    <Frame props={props}>
      <h1>{texts.title}</h1>
      <Ways viewer={viewer} figures={seesFigures(engine.workflow, actor)} />
      <nav aria-label={texts.which}>
        <ul className="bt-diagram__tabs">
          {all.map(([name]) => (
            <li key={name}>
              <a
                className="bt-inbox__button"
                href={`${admin}${adminPaths.diagram}/${name}`}
                aria-current={name === slug ? 'page' : undefined}
              >
                {labels[name]?.[language] ?? name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="bt-figures__note">
        {fill(texts.version, { version: definition.version })}. {texts.legend}
      </p>
      {chosen && found && (
        <StandingList
          {...{ found, page, texts, labels: inboxTexts[language] }}
          title={fill(texts.here, { state: nameOf(chosen), count: counts[chosen] ?? 0 })}
          documentUrl={(id) => `${admin}/collections/${slug}/${id}`}
          pageUrl={(number) => `${own}?state=${chosen}&page=${number}`}
        />
      )}
      <div className="bt-diagram__both">
        <section aria-labelledby="bt-drawing">
          <h2 id="bt-drawing">{texts.drawing}</h2>
          <div
            className="bt-diagram__scroll"
            role="group"
            aria-labelledby="bt-drawing"
            tabIndex={0}
          >
            <Drawing
              layout={layoutOf(diagram)}
              counts={counts}
              counted={(count) => fill(texts.count, { count })}
              hrefOf={(state) => `${own}?state=${state}`}
              words={(state) => {
                const stage = definition.stages.find(({ name }) => name === state)
                const when = stage && words.when(stage)
                const lines = stage
                  ? [
                      stage.approveLabel[language],
                      ...(stage.deadline ? [words.span(stage.deadline)] : []),
                      ...(when ? [when] : []),
                    ]
                  : []
                return { name: nameOf(state), lines }
              }}
            />
          </div>
        </section>
        <section aria-labelledby="bt-steps">
          <h2 id="bt-steps">{texts.list}</h2>
          <Steps {...{ definition, words, texts, language, counts, nameOf }} />
        </section>
      </div>
    </Frame>
  )
}
