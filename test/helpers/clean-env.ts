const ours =
  /^(DATABASE_URI|PAYLOAD_SECRET|PUBLIC_URL|WARD_NAME|DATA_DIR|MEDIA_DIR|HOST|PORT|SMTP_\w+|TRUST_PROXY|LOG_LEVEL|NODE_ENV|NODE_OPTIONS|VITEST\w*|npm_\w+)$/

/** The environment without any setting of ours, for a child process, with these added. */
export const cleanEnv = (added: Record<string, string>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  ...added,
})
