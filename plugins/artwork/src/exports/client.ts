export { ArtworkStudio, type ArtworkStudioProps } from '../ui/ArtworkStudio.tsx'
export { ScreenSummary } from '../ui/ScreenSummary.tsx'
