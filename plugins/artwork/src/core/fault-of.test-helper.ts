import { ArtworkError } from './artwork-error.ts'

/** What work is refused for; fails when it is not. */
export const faultOf = (work: () => unknown): ArtworkError => {
  try {
    work()
  } catch (error) {
    if (error instanceof ArtworkError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}
