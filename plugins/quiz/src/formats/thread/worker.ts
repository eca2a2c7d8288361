import { serveReading } from './serve.ts'

await serveReading()
