'use client'
import { createContext, useContext } from 'react'

/** What all parts of a studio share. */
export type StudioContext = {
  /** Slug of the collection that keeps pictures. */
  media: string
  /** Slug of the collection that keeps finished videos, if there is one. */
  videos?: string | undefined
}

const context = createContext<StudioContext>({ media: 'media' })

/** Gives the parts of a studio what they share. */
export const StudioProvider = context.Provider

/** What the studio's parts share. */
export const useStudio = (): StudioContext => useContext(context)
