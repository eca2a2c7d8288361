import { BadRequest } from './bad-request.ts'
import { readJson, type JsonObject } from './json.ts'
import { checkText } from './shape.ts'

/**
 * Reads the `_payload` part of a form, and refuses a form that is cut off or malformed.
 *
 * @throws BadRequest
 */
export const readForm = async (body: ArrayBuffer, contentType: string): Promise<JsonObject> => {
  let form: FormData
  try {
    form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new BadRequest(400, 'Biểu mẫu bị hỏng', 'The form is malformed')
  }
  for (const [name, value] of form) {
    checkText(name)
    checkText(typeof value === 'string' ? value : value.name)
  }
  const data = form.get('_payload')
  if (data === null) return {}
  if (typeof data !== 'string') {
    throw new BadRequest(400, '"_payload" cần là chữ', '"_payload" must be a text')
  }
  return readJson(data)
}
