'use client'
import type { DemoAccount } from '../demo/accounts.ts'

type Props = { account: DemoAccount; password: string; language: 'vi' | 'en' }

// React keeps its own copy of an input's value and hears only of changes made past it.
const type = (id: string, text: string): void => {
  const input = document.getElementById(id)
  if (!(input instanceof HTMLInputElement)) return
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** One sample account; a press fills the sign-in form with it. */
export const DemoAccountButton = ({ account, password, language }: Props) => (
  <button
    type="button"
    onClick={() => {
      type('field-email', account.email)
      type('field-password', password)
      document.querySelector<HTMLElement>('form [type=submit]')?.focus()
    }}
  >
    <strong>{account.description[language]}</strong> <code>{account.email}</code>
  </button>
)
