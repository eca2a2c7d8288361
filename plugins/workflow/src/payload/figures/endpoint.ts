import type { Endpoint } from 'payload'
import { csv } from '../../core/csv.ts'
import { Refusal } from '../../core/refusal.ts'
import { answer } from '../endpoints/answer.ts'
import { engineOf } from '../engine.ts'
import { languageOf } from '../errors.ts'
import { askFigures } from './ask.ts'
import type { FiguresReport } from './read.ts'
import { csvRows } from './rows.ts'

/**
 * `GET /api/workflow/figures?from=YYYY-MM-DD&to=YYYY-MM-DD&body=&format=json|csv`: what happened in
 * a period ({@link FiguresReport}), both days counted; 400 names a wrong parameter, 401, 403.
 */
export const figuresEndpoint: Endpoint = {
  path: '/workflow/figures',
  method: 'get',
  handler: async (req) => {
    const engine = engineOf(req.payload)
    const format = req.searchParams.get('format') || 'json'
    const response = await answer(req, async () => {
      if (!['json', 'csv'].includes(format))
        throw new Refusal('body-malformed', { reason: 'format' })
      return askFigures(req, req.searchParams)
    })
    if (!response.ok || format === 'json') return response
    const report = (await response.json()) as FiguresReport
    return new Response(csv(csvRows(report, engine.workflow, languageOf(req))), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="so-lieu-duyet_${report.from}_${report.to}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
