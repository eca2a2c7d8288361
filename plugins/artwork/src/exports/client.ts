export { ArtworkStudio, type ArtworkStudioProps } from '../ui/ArtworkStudio.tsx'
