import { Table, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { FormDecision } from '../form.ts'
import { decisionColumns, textWidth } from '../measures.ts'
import { cell, centred, left, twips } from './text.ts'

const widthOf = (index: number): number => decisionColumns[index]?.width ?? 0

const titles = () =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: decisionColumns.map(({ title, width }) =>
      cell(width, [centred(title, { bold: true })], VerticalAlignTable.CENTER),
    ),
  })

const rowOf = ({ step, who, when, comment }: FormDecision, index: number) =>
  new TableRow({
    children: [
      cell(widthOf(0), [centred(String(index + 1))]),
      cell(widthOf(1), [left(step)]),
      cell(widthOf(2), [left(who)]),
      cell(widthOf(3), [centred(when)]),
      cell(widthOf(4), [left(comment)]),
    ],
  })

/** The table of decisions; its titles stand again on each page. */
export const docxDecisions = (decisions: readonly FormDecision[]): Table =>
  new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: decisionColumns.map(({ width }) => twips(width)),
    layout: TableLayoutType.FIXED,
    margins: { top: twips(2), bottom: twips(2), left: twips(4), right: twips(4) },
    rows: [titles(), ...decisions.map(rowOf)],
  })
