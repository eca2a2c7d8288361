import type { ServerProps } from 'payload'
import { demoNotice } from '../demo/notice.ts'
import { readEnv } from '../server/env.ts'

/** Says in the admin that this is the demo. */
export const DemoNotice = ({ i18n }: Pick<ServerProps, 'i18n'>) =>
  readEnv().mode === 'demo' ? (
    <div
      role="note"
      style={{
        background: '#facc15',
        color: '#1f1a00',
        fontSize: 14,
        fontWeight: 600,
        padding: '6px 16px',
        textAlign: 'center',
      }}
    >
      {demoNotice[i18n.language === 'en' ? 'en' : 'vi']}
    </div>
  ) : null
