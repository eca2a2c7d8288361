/** How many rounds a race, crash or random test runs: `few`, or ten times that with SOAK=1. */
export const rounds = (few: number): number => (process.env.SOAK ? few * 10 : few)
