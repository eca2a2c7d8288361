/** The project's mark: a notice on a board. */
export const Icon = ({ size = '100%' }: { size?: string | number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label="Bảng Tin">
    <rect x="1" y="1" width="30" height="30" rx="6" fill="#14532d" />
    <rect x="7" y="9" width="18" height="16" rx="1.5" fill="#fff" />
    <circle cx="16" cy="7.5" r="2.5" fill="#facc15" />
    <path d="M10.5 14h11M10.5 18h11M10.5 22h7" stroke="#14532d" strokeWidth="1.8" />
  </svg>
)

/** The mark with the name, on the sign-in page. */
export const Logo = () => (
  <div style={{ display: 'flex', alignItems: 'center', gap: 14 }}>
    <Icon size={34} />
    <span style={{ fontSize: 30, fontWeight: 700, letterSpacing: '-0.01em' }}>Bảng Tin</span>
  </div>
)
