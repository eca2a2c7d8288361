import { stageOf } from '../../core/chain.ts'
import { figuresTexts } from '../../translations/figures.ts'
import type { Workflow } from '../options.ts'
import type { FiguresReport } from './read.ts'

/** A number as a report shows it: one decimal at most. */
export const rounded = (value: number): number => Math.round(value * 10) / 10

/** The name of a stage, in the newest definition or an earlier one. */
export const stageLabel = (
  { collections }: Pick<Workflow, 'collections'>,
  collection: string,
  name: string,
  language: 'vi' | 'en',
): string => {
  const definition = collections[collection]?.definition
  const all = definition ? [definition, ...(definition.previous ?? [])] : []
  for (const one of all) {
    const stage = stageOf(one, name)
    if (stage) return stage.label[language]
  }
  return name
}

/** The counts, each with its name. */
export const countRows = (report: FiguresReport, language: 'vi' | 'en'): [string, number][] => {
  const texts = figuresTexts[language]
  return [
    [report.body ? texts.received : texts.submitted, report.submitted],
    [texts.approved, report.approved],
    [texts.returned, report.returned],
    [texts.published, report.published],
    [texts.takenDown, report.takenDown],
    [texts.late, report.late],
    [texts.lateNow, report.lateNow],
  ]
}

/** The whole report as a table for a spreadsheet. */
export const csvRows = (
  report: FiguresReport,
  workflow: Workflow,
  language: 'vi' | 'en',
): (string | number)[][] => {
  const texts = figuresTexts[language]
  const body = report.body ? (workflow.bodies[report.body]?.[language] ?? report.body) : null
  return [
    [texts.title],
    [texts.from, report.from],
    [texts.to, report.to],
    [texts.body, body ?? texts.allBodies],
    [],
    [texts.figure, texts.value],
    ...countRows(report, language),
    [],
    [texts.stages],
    [texts.collection, texts.stage, texts.count, texts.median, texts.p90, texts.late],
    ...report.stages.map(({ collection, stage, count, median, p90, late }) => [
      ...[collection, stageLabel(workflow, collection, stage, language), count],
      ...[rounded(median), rounded(p90), late],
    ]),
    [],
    [texts.returns],
    [texts.reason, texts.count],
    ...report.returns.map(({ reason, count }) => [reason || texts.noReason, count]),
  ]
}
