import { quizFront } from '@bangtin/quiz'
import { runningPayload } from '../../../site/payload.ts'

export const dynamic = 'force-dynamic'

/** The contests' pages where nothing stands in front of Next, as in development. */
export const GET = async (request: Request): Promise<Response> => {
  await runningPayload()
  return (await quizFront()?.(request)) ?? new Response(null, { status: 404 })
}

export const POST = GET
