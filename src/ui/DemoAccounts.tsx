import type { ServerProps } from 'payload'
import { demoAccounts, demoPassword } from '../demo/accounts.ts'
import { DemoAccountButton } from './DemoAccountButton.tsx'
import { readEnv } from '../server/env.ts'

const words = {
  vi: { title: 'Bản dùng thử: chọn một tài khoản mẫu', password: 'Mật khẩu chung' },
  en: { title: 'Demo: choose a sample account', password: 'One password for all' },
}

/** In the demo, the sign-in page names the people one can be. */
export const DemoAccounts = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  if (readEnv().mode !== 'demo') return null
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { title, password } = words[language]
  return (
    <details className="demo-accounts">
      <summary>{title}</summary>
      <p>
        {password}: <code>{demoPassword}</code>
      </p>
      <ul>
        {demoAccounts.map((account) => (
          <li key={account.email}>
            <DemoAccountButton account={account} password={demoPassword} language={language} />
          </li>
        ))}
      </ul>
    </details>
  )
}
