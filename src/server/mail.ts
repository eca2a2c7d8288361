import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { afterTransaction } from '../database/after-transaction.ts'
import type { Env } from './env.ts'
import { keepMail } from './mail/outbox.ts'
import { smtpTransport } from './mail/smtp-transport.ts'
import type { Smtp } from './smtp-env.ts'

/**
 * How mail leaves: through SMTP_HOST when it is set; in the demo into the outbox that the admin can
 * read; otherwise not at all (undefined).
 */
export const emailAdapter = (env: Env): EmailAdapter | Promise<EmailAdapter> | undefined => {
  if (env.smtp) return smtpAdapter(env.smtp, env.databaseUri)
  if (env.mode === 'demo') return outboxAdapter(env.databaseUri)
  return undefined
}

const outboxAdapter =
  (databaseUri: string): EmailAdapter =>
  ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: 'bangtin@bangtin.test',
    defaultFromName: 'Bảng Tin',
    sendEmail: (mail: SendEmailOptions) =>
      afterTransaction(
        databaseUri,
        () => keepMail(payload, mail),
        (error) => payload.logger.error({ err: error, msg: 'Không lưu được thư (Mail not kept)' }),
      ),
  })

const smtpAdapter = async (smtp: Smtp, databaseUri: string): Promise<EmailAdapter> => {
  const transport = smtpTransport(smtp)
  const adapter = await nodemailerAdapter({
    defaultFromAddress: smtp.fromAddress,
    defaultFromName: smtp.fromName,
    transport,
    skipVerify: true,
  })
  return (args) => {
    const { logger } = args.payload
    const made = adapter(args)
    transport.verify().catch((error: unknown) => {
      logger.warn(
        `Máy chủ thư ${smtp.host}:${smtp.port} chưa trả lời; thư sẽ không gửi được. ` +
          `(The mail server does not answer: ${String(error)})`,
      )
    })
    return {
      ...made,
      sendEmail: (mail: SendEmailOptions) =>
        afterTransaction(
          databaseUri,
          async () => {
            await made.sendEmail(mail)
          },
          (error) => logger.error({ err: error, msg: 'Không gửi được thư (Mail not sent)' }),
        ),
    }
  }
}
