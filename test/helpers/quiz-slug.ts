/** The demo's contest that is open. */
export const slug = 'tim-hieu-cai-cach-hanh-chinh-2026'
