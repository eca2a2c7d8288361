import { demandNode } from './lib/node-version.mjs'
import { endWithNpm } from './lib/parent.mjs'
import { ensureInstalled } from './lib/ready.mjs'
import { root } from './lib/root.mjs'
import { prepare, serve } from './lib/serve.mjs'
import { step, StepFailed } from './lib/step.mjs'

demandNode()
endWithNpm()
process.chdir(root)
process.env.NODE_ENV = 'development'
process.env.NEXT_TELEMETRY_DISABLED = '1'

try {
  await ensureInstalled('[1/3] Cài đặt thư viện / Installing')
  await step('[2/3] Cơ sở dữ liệu và dữ liệu mẫu / Database and demo data', prepare)
  await step('[3/3] Khởi động máy chủ / Starting the server', serve)
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  process.exitCode = 1
}
