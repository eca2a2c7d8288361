/** What questions may be about, as select options. */
export type Topics = { value: string; label: { vi: string; en: string } }[]
