import { EnvError } from './env-error.ts'
import { flag, integer, text } from './env-values.ts'

/** A mail server to send through. */
export type Smtp = {
  host: string
  port: number
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  secure: boolean
  user: string | undefined
  password: string | undefined
  fromName: string
  fromAddress: string
}

/** The SMTP_* variables; undefined when SMTP_HOST is unset. */
export const readSmtp = (source: NodeJS.ProcessEnv): Smtp | undefined => {
  const host = text(source, 'SMTP_HOST')
  const port = integer(source, 'SMTP_PORT', { min: 1, max: 65535, fallback: 587 })
  const secure = flag(source, 'SMTP_SECURE', port === 465)
  const from = text(source, 'SMTP_FROM')
  if (!host) return undefined
  const parts =
    /^(?:(?<name>[^<>]+)<(?<boxed>[^\s<>@]+@[^\s<>@]+)>|(?<bare>[^\s<>@]+@[^\s<>@]+))$/.exec(
      from ?? '',
    )?.groups
  const fromAddress = parts?.boxed ?? parts?.bare
  if (!fromAddress) {
    throw new EnvError(
      'SMTP_FROM',
      'cần địa chỉ người gửi, ví dụ: Bảng Tin <bangtin@phuong.vn>',
      'give the sender, such as: Bảng Tin <news@example.vn>',
    )
  }
  return {
    host,
    port,
    secure,
    user: text(source, 'SMTP_USER'),
    password: text(source, 'SMTP_PASS'),
    fromName: parts?.name?.trim().replace(/^"|"$/g, '') ?? 'Bảng Tin',
    fromAddress,
  }
}
