import type { Palette } from '../../core/palette.ts'

/** A palette as the brand kit's form keeps it. */
export type PaletteRow = {
  id?: string | null
  nameVi: string
  nameEn?: string | null
  groundLight: string
  groundEdge: string
  panel: string
  main: string
  second: string
  line: string
}

/** A palette of the kit; depth of letters comes from its panel. */
export const paletteOf = ({ id, nameVi, nameEn, ...row }: PaletteRow): Palette => ({
  value: `kit-${id ?? nameVi}`,
  label: { vi: nameVi, en: nameEn || nameVi },
  ground: [row.groundLight, row.groundEdge],
  ...{ panel: row.panel, main: row.main, second: row.second, line: row.line, shadow: row.panel },
})
