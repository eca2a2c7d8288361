/** How lossy pixels are encoded. Fixed, so that equal keys have equal bytes. */
export const jpeg = { quality: 90, chromaSubsampling: '4:4:4' } as const

/** See {@link jpeg}; full sharpness at the edges of red letters. */
export const webp = { quality: 90, effort: 4, smartSubsample: true } as const

/**
 * Lossless, packed as fast as it goes: screens take any PNG, packing better takes longer than
 * drawing, and what is published is encoded anew.
 */
export const png = { compressionLevel: 1 } as const

/** Encodings in one line for keys. */
export const encodings = JSON.stringify({ jpeg, webp, png })
