/** How lossy pixels are encoded. Fixed, so that equal keys have equal bytes. */
export const jpeg = { quality: 90, chromaSubsampling: '4:4:4' } as const

/** See {@link jpeg}; full sharpness at the edges of red letters. */
export const webp = { quality: 90, effort: 4, smartSubsample: true } as const

/** Encodings in one line for keys. */
export const encodings = JSON.stringify({ jpeg, webp })
