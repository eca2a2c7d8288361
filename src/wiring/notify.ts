import type { Notice } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { asHtml } from '../notice-mail/as-html.ts'
import { asText } from '../notice-mail/as-text.ts'
import { partsOf } from '../notice-mail/parts.ts'
import { readEnv } from '../server/env.ts'

/** Mails one notice to its person, as text and HTML; the links lead to the documents. */
export const notify = async (payload: Payload, notice: Notice): Promise<void> => {
  const parts = partsOf(notice, readEnv().publicUrl)
  await payload.sendEmail({
    to: notice.to.email,
    subject: parts.subject,
    text: asText(parts),
    html: asHtml(parts),
    messageId: `<${notice.messageId}@bangtin>`,
  })
}
