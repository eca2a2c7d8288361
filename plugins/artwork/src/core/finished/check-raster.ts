import type { Finding } from './check.ts'
import type { FileTarget, RasterFacts } from './facts.ts'

type Screen = Extract<FileTarget, { kind: 'screen' }>
type Sheet = Extract<FileTarget, { kind: 'print' }>

/** Ratios that differ by less are one: a pixel is lost to rounding. */
const sameRatio = (a: number, b: number): boolean => Math.abs(a / b - 1) < 0.005

/** Dots an inch that a print needs, by its longer side: who stands far off sees less. */
const neededDpi = ({ width, height }: Sheet): number => {
  const longest = Math.max(width, height)
  if (longest > 2_000) return 40
  return longest > 900 ? 100 : 150
}

const onScreen = ({ width, height, format }: RasterFacts, screen: Screen): Finding[] => {
  const found: Finding[] = []
  const [need, have] = [`${screen.width}×${screen.height}`, `${width}×${height}`]
  if (width !== screen.width || height !== screen.height) {
    const alike = sameRatio(width / height, screen.width / screen.height)
    found.push({
      level: 'error',
      code: alike ? 'pixels-differ' : 'ratio-differs',
      text: alike
        ? {
            vi: `Hình ${have} cùng tỷ lệ với màn hình nhưng khác cỡ. Hãy xuất lại đúng ${need} điểm ảnh.`,
            en: `The picture’s ${have} pixels have the screen’s ratio, not its size. Export it at exactly ${need}.`,
          }
        : {
            vi: `Hình ${have} khác tỷ lệ với màn hình ${need}. Hãy dàn lại trang đúng ${need} điểm ảnh, đừng kéo giãn.`,
            en: `The picture’s ${have} pixels don’t have the ratio of the screen’s ${need}. Lay it out anew at ${need}; don’t stretch it.`,
          },
    })
  }
  if (format === 'webp')
    found.push({
      level: 'warning',
      code: 'format-unusual',
      text: {
        vi: 'Nhiều bộ điều khiển LED không đọc WebP. Nên xuất PNG.',
        en: 'Many LED controllers don’t read WebP. PNG is better.',
      },
    })
  return found
}

const inPrint = ({ width, height }: RasterFacts, sheet: Sheet): Finding[] => {
  const found: Finding[] = []
  const ratio = width / height
  const bled = (sheet.width + 2 * sheet.bleed) / (sheet.height + 2 * sheet.bleed)
  const exact = sameRatio(ratio, sheet.width / sheet.height)
  const withBleed = sheet.bleed > 0 && sameRatio(ratio, bled)
  const cm = (mm: number): string => String(Math.round(mm) / 10).replace('.', ',')
  const size = `${cm(sheet.width)}×${cm(sheet.height)} cm`
  if (!exact && !withBleed)
    found.push({
      level: 'error',
      code: 'ratio-differs',
      text: {
        vi: `Hình ${width}×${height} điểm ảnh khác tỷ lệ với khổ in ${size}. Hãy dàn lại đúng khổ, đừng kéo giãn.`,
        en: `The picture’s ${width}×${height} pixels don’t have the ratio of ${size}. Lay it out at that size; don’t stretch it.`,
      },
    })
  const dpi = Math.floor(Math.min(width / (sheet.width / 25.4), height / (sheet.height / 25.4)))
  const needed = neededDpi(sheet)
  if (dpi < needed) {
    const pixels = [sheet.width, sheet.height].map((mm) => Math.ceil((mm / 25.4) * needed))
    found.push({
      level: 'error',
      code: 'resolution-low',
      text: {
        vi: `Ở khổ ${size} hình chỉ có ${dpi} điểm/inch, cần từ ${needed}. Hãy xuất ít nhất ${pixels.join('×')} điểm ảnh, hoặc PDF nét.`,
        en: `At ${size} the picture has ${dpi} dots an inch and needs ${needed}. Export at least ${pixels.join('×')} pixels, or a vector PDF.`,
      },
    })
  }
  if (sheet.bleed > 0 && !withBleed && exact)
    found.push({
      level: 'warning',
      code: 'bleed-missing',
      text: {
        vi: `Hình không có phần tràn lề ${cm(sheet.bleed)} cm: mép có thể lộ viền trắng khi xén.`,
        en: `The picture has no bleed of ${cm(sheet.bleed)} cm: a white edge may show after trimming.`,
      },
    })
  return found
}

/** Checks a finished picture: exact pixels on a screen; ratio, resolution and bleed in print. */
export const checkRaster = (facts: RasterFacts, target: FileTarget): Finding[] =>
  target.kind === 'screen' ? onScreen(facts, target) : inPrint(facts, target)
