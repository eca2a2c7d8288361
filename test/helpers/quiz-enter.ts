import { clientOf } from './client.ts'
import { firstOptions, newSecret, someone } from './quiz.ts'

/** Enters somebody as the page's script does, by the public interface, and submits at once. */
export const enterBySelf = async (
  url: string,
  slug: string,
  { unit, prediction }: { unit: string; prediction: number },
): Promise<void> => {
  const client = clientOf(url)
  const { json } = await client.send<{
    token: string
    paper: { questions: Parameters<typeof firstOptions>[0] }
  }>('POST', `/api/quiz/${slug}/attempts`, {
    participant: { ...someone(), unit },
    ...{ consent: true, secret: newSecret() },
  })
  const body = { answers: firstOptions(json.paper.questions), prediction }
  const headers = { authorization: `Bearer ${json.token}` }
  const { status } = await client.send('POST', '/api/quiz/attempts/submit', body, headers)
  if (status !== 200) throw new Error(`The submission was answered with ${status}.`)
}
