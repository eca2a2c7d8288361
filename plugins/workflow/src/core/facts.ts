/** What a condition may look at: flags set by decision, and the submitted content. */
export type Facts = {
  flags: Readonly<Record<string, boolean>>
  content: Readonly<Record<string, unknown>>
}
