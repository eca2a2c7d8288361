export { ArtworkStudio } from '../ui/ArtworkStudio.tsx'
