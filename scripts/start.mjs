import { demandNode } from './lib/node-version.mjs'
import { endWithNpm } from './lib/parent.mjs'
import { ensureBuilt, ensureInstalled } from './lib/ready.mjs'
import { root } from './lib/root.mjs'
import { prepare, serve } from './lib/serve.mjs'
import { step, StepFailed } from './lib/step.mjs'

demandNode()
endWithNpm()
process.chdir(root)
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

try {
  await ensureInstalled('[1/4] Cài đặt thư viện / Installing')
  await ensureBuilt('[2/4] Dựng ứng dụng / Building')
  await step('[3/4] Cơ sở dữ liệu và dữ liệu mẫu / Database and demo data', prepare)
  await step('[4/4] Khởi động máy chủ / Starting the server', serve)
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  process.exitCode = 1
}
