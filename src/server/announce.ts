import { demoAccounts, demoPassword } from '../demo/accounts.ts'
import type { Env } from './env.ts'

/** What the person who started the server reads last: where to go, and who they can be. */
export const announce = (env: Env): void => {
  const address = env.mode === 'demo' ? `http://localhost:${env.port}` : env.publicUrl
  console.log(`\n  Bảng Tin đang chạy tại / is running at  ${address}/admin`)
  console.log(`  Trang công khai / Public pages          ${address}/`)
  if (env.mode === 'demo') {
    console.log(
      `\n  Bản dùng thử. Tài khoản mẫu, cùng mật khẩu / Demo accounts, one password: ${demoPassword}\n`,
    )
    for (const { email, description } of demoAccounts) {
      console.log(`    ${email.padEnd(26)}${description.vi}`)
    }
  }
  console.log('\n  Dừng lại: Ctrl-C / Stop: Ctrl-C\n')
}
