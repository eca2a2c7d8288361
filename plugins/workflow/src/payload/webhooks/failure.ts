import type { Text } from '../../core/text.ts'
import { PrivateAddress } from '../net/address.ts'
import { SecretLost } from './signature.ts'

/** Why a try failed, for the people who look after the address. */
export type Failure = { text: Text; isFinal: boolean; status?: number }

const say = (vi: string, en: string, isFinal = false): Failure => ({
  text: { vi, en },
  isFinal,
})

/** What an answer means that is no success. */
export const failureOfStatus = (status: number): Failure => ({
  ...(status >= 300 && status < 400
    ? say(
        `Bên nhận chuyển hướng (${status}). Hãy ghi thẳng địa chỉ cuối.`,
        `The receiver redirects with ${status}. Give its final address.`,
      )
    : say(`Bên nhận trả lời ${status}.`, `The receiver answered ${status}.`)),
  status,
})

/** What an error on the way means; a private address and a lost secret are not tried again. */
export const failureOfError = (error: unknown): Failure => {
  if (error instanceof PrivateAddress)
    return say(
      `Địa chỉ ${error.address} thuộc mạng nội bộ nên không gửi.`,
      `${error.address} is not a public address, so nothing was sent.`,
      true,
    )
  if (error instanceof SecretLost)
    return say(
      'Khóa ký không đọc được nữa. Hãy tạo khóa mới.',
      'The signing secret can’t be read any more. Make a new one.',
      true,
    )
  const { name, code } = error as { name?: string; code?: string }
  if (name === 'AbortError' || name === 'TimeoutError')
    return say('Bên nhận không trả lời kịp.', 'The receiver did not answer in time.')
  const cause = code ?? name ?? ''
  return say(`Không nối được tới bên nhận: ${cause}.`, `The receiver was not reached: ${cause}.`)
}
