'use client'

/** Stands where Payload's own publish controls would: publishing is a decision of the chain. */
export const Nothing = () => null
