export { ArtworkStudio, type ArtworkStudioProps } from '../ui/ArtworkStudio.tsx'
export { PackageLink } from '../ui/PackageLink.tsx'
export { ScreenSummary } from '../ui/ScreenSummary.tsx'
