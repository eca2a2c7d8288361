import { proof, type ProofChallenge } from './proof.ts'

/** What the page sends for a challenge. */
export const solved = async (challenge: ProofChallenge): Promise<string> => {
  const found = await proof().solve(challenge)
  if (!found) throw new Error('No number solves this challenge.')
  return found
}
