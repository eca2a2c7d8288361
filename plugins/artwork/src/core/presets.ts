import type { Text } from './text.ts'

/** A size that offices often need, by name. */
export type Preset = { slug: string; label: Text } & (
  | { kind: 'pixels'; width: number; height: number }
  | { kind: 'print'; widthCm: number; heightCm: number }
)

const pixels = (slug: string, width: number, height: number, vi: string, en: string): Preset => ({
  ...{ slug, label: { vi, en }, kind: 'pixels' },
  ...{ width, height },
})

const print = (slug: string, widthCm: number, heightCm: number, vi: string, en = vi): Preset => ({
  ...{ slug, label: { vi, en }, kind: 'print' },
  ...{ widthCm, heightCm },
})

/** Covers and posts, and what print shops often get: banners, panels, posters, standees. */
export const presets: readonly Preset[] = [
  pixels('portal-cover', 1200, 300, 'Ảnh đầu Trang TTĐT', 'Portal cover'),
  pixels('social-square', 1080, 1080, 'Bài mạng xã hội (vuông)', 'Social post (square)'),
  pixels('social-story', 1080, 1920, 'Tin mạng xã hội (dọc)', 'Social story (tall)'),
  print('banner-3x1', 300, 100, 'Băng rôn 3×1 m', 'Banner 3×1 m'),
  print('banner-6x1.5', 600, 150, 'Băng rôn 6×1,5 m', 'Banner 6×1.5 m'),
  print('flag-0.8x2.5', 80, 250, 'Phướn 0,8×2,5 m', 'Flag 0.8×2.5 m'),
  print('panel-3x6', 300, 600, 'Pano 3×6 m', 'Panel 3×6 m'),
  print('poster-a3', 29.7, 42, 'Áp phích A3', 'Poster A3'),
  print('poster-60x80', 60, 80, 'Áp phích 60×80 cm', 'Poster 60×80 cm'),
  print('standee-60x160', 60, 160, 'Standee 60×160 cm'),
  print('standee-80x180', 80, 180, 'Standee 80×180 cm'),
]
