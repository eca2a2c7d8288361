import { demoNotice } from '../demo/notice.ts'
import { Icon } from '../ui/Logo.tsx'
import { readEnv } from '../server/env.ts'

/** The head of every public page. */
export const Masthead = () => (
  <header className="masthead">
    {readEnv().mode === 'demo' && <p className="demo">{demoNotice.vi}</p>}
    <div className="masthead__inner">
      <a className="brand" href="/">
        <span className="brand__mark" aria-hidden="true">
          <Icon />
        </span>
        <span>
          <strong>Bảng Tin</strong>
          <span className="brand__ward">{readEnv().wardName}</span>
        </span>
      </a>
      <a className="masthead__sign-in" href="/admin">
        Đăng nhập
      </a>
    </div>
  </header>
)
