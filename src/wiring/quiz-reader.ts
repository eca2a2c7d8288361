import { serveReading } from '@bangtin/quiz/reading'
import { readLegacy } from './legacy.ts'

// The program of the threads that read files of questions.
await serveReading({ legacy: readLegacy })
