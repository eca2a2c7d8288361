import { solveChallenge } from 'altcha-lib/v1'
import { expect, it } from 'vitest'
import { solved } from '../site/participant/proof.test-helper.ts'
import { proofsOf } from './proof.ts'

const refused = expect.objectContaining({ code: 'proof-invalid', status: 400 }) as Error

it('takes a solution of its own challenge, once, and again from the same participant alone', async () => {
  const proofs = proofsOf()
  const proof = await solved(await proofs.challenge('c1'))
  await expect(proofs.demand(proof, 'c2', 'an')).rejects.toEqual(refused)
  await proofs.demand(proof, 'c1', 'an')
  await proofs.demand(proof, 'c1', 'an')
  await expect(proofs.demand(proof, 'c1', 'binh')).rejects.toEqual(refused)
})

it('refuses what is expired, made up, unsolved or another server’s', async () => {
  let time = Date.now()
  const proofs = proofsOf(() => time)
  const challenge = await proofs.challenge('c')
  const proof = await solved(challenge)
  const longer = challenge.salt.replace(/expires=\d+/, 'expires=9999999999')
  const found = await solveChallenge(challenge.challenge, challenge.salt, 'SHA-256', 50_000).promise
  const sent = (more: object) =>
    Buffer.from(JSON.stringify({ ...challenge, number: found?.number, ...more })).toString('base64')
  const bad = [
    ...[undefined, null, 7, '', 'x', '{}', sent({ number: -1 }), sent({ salt: longer })],
    ...[sent({ signature: '0'.repeat(64) }), sent({ challenge: 7 }), 'A'.repeat(3000)],
    await solved(await proofsOf().challenge('c')),
  ]
  for (const one of bad) await expect(proofs.demand(one, 'c', 'an')).rejects.toEqual(refused)
  await proofs.demand(sent({}), 'c', 'an')
  time += 11 * 60_000
  await expect(proofs.demand(proof, 'c', 'an')).rejects.toEqual(refused)
})
