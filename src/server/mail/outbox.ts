import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, SendEmailOptions } from 'payload'

const collection = 'outbox' as CollectionSlug

/** Keeps a mail in the outbox; the same Message-ID twice is kept once. */
export const keepMail = async (payload: Payload, mail: SendEmailOptions): Promise<void> => {
  const messageId = mail.messageId ?? `<${randomUUID()}@bangtin>`
  const where = { messageId: { equals: messageId } }
  const { totalDocs } = await payload.count({ collection, where })
  if (totalDocs > 0) return
  const data = {
    messageId,
    subject: mail.subject ?? '',
    to: addresses(mail.to),
    from: addresses(mail.from),
    html: body(mail.html),
    text: body(mail.text),
    sentAt: new Date().toISOString(),
  }
  try {
    await payload.create({ collection, data: data as never })
  } catch (error) {
    // The unique index decides between two that send the same mail at once.
    if ((await payload.count({ collection, where })).totalDocs === 0) throw error
  }
}

const addresses = (value: SendEmailOptions['to']): string =>
  [value ?? []]
    .flat()
    .map((one) => (typeof one === 'string' ? one : `${one.name} <${one.address}>`))
    .join(', ')

const body = (value: SendEmailOptions['html']): string | null =>
  typeof value === 'string' || Buffer.isBuffer(value) ? value.toString() : null
