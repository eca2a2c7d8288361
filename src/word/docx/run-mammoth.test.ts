import { expect, it } from 'vitest'
import { runMammoth } from './run-mammoth.ts'

it('ends a parse that takes too long', async () => {
  const docx = { xml: new Map(), media: [], picture: () => Promise.reject(new Error('none')) }
  await expect(runMammoth(docx, undefined, { time: 1 })).rejects.toMatchObject({
    code: 'word-too-complex',
  })
})
