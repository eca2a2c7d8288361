import { escapeHtml } from '../rich-text/escape-html.ts'
import type { Parts, Told } from './parts.ts'
import { words } from './words.ts'

const font = "font-family:Arial,'Helvetica Neue',sans-serif"

// Programs that know no style sheet get the light colours beside each element.
const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #16181b !important; }
  .card { background: #23262b !important; border-color: #3a3f46 !important; }
  .ink { color: #f1f3f5 !important; }
  .soft { color: #b5bcc4 !important; }
  .rule { border-color: #3a3f46 !important; }
}
@media (max-width: 620px) { .card { padding: 20px !important; } }`

const item =
  (open: string, single: boolean) =>
  ({ head, title, lines, url }: Told): string => {
    const link = escapeHtml(url)
    const way = single
      ? `<a href="${link}" style="display:inline-block;margin-top:16px;padding:12px 22px;border-radius:6px;background:#b71c1c;color:#ffffff;${font};font-size:16px;font-weight:bold;text-decoration:none">${escapeHtml(open)}</a>`
      : `<a class="ink" href="${link}" style="display:inline-block;margin-top:4px;color:#8f1616;${font};font-size:15px">${escapeHtml(open)}</a>`
    return `<div class="rule" style="padding:14px 0;border-top:1px solid #e3e6e9">
<p class="soft" style="margin:0;color:#5b636c;${font};font-size:15px">${escapeHtml(head)}</p>
<p class="ink" style="margin:2px 0 6px;color:#1d2126;${font};font-size:${single ? 20 : 17}px;font-weight:bold;line-height:1.35">${escapeHtml(title)}</p>
${lines.map((line) => `<p class="ink" style="margin:0 0 4px;color:#1d2126;${font};font-size:16px;line-height:1.5">${escapeHtml(line)}</p>`).join('\n')}
${way}
</div>`
  }

/** The HTML of a mail: 600 px, no pictures, readable on dark backgrounds. */
export const asHtml = ({ language, subject, greeting, intro, groups }: Parts): string => {
  const say = words[language]
  const small = `margin:0 0 6px;color:#5b636c;${font};font-size:13px;line-height:1.5`
  const single = groups.every(({ heading }) => heading === null)
  const sections = groups.map(
    ({ heading, items }) => `${
      heading
        ? `<h2 class="ink" style="margin:20px 0 8px;color:#1d2126;${font};font-size:16px">${escapeHtml(heading)} (${items.length})</h2>`
        : ''
    }
${items.map(item(say.open, single)).join('\n')}`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${dark}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f2f4f6">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f2f4f6">
<tr><td align="center" style="padding:24px 10px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px">
<tr><td class="card" style="padding:28px;border:1px solid #e3e6e9;border-radius:8px;background:#ffffff">
<p class="soft" style="margin:0 0 16px;color:#8f1616;${font};font-size:14px;font-weight:bold">Bảng Tin</p>
<p class="ink" style="margin:0 0 14px;color:#1d2126;${font};font-size:16px;line-height:1.5">${escapeHtml(greeting)}</p>
${intro ? `<p class="ink" style="margin:0 0 14px;color:#1d2126;${font};font-size:16px;line-height:1.5">${escapeHtml(intro)}</p>` : ''}
${sections.join('\n')}
<div class="rule" style="margin-top:18px;padding-top:14px;border-top:1px solid #e3e6e9">
<p class="soft" style="${small}">${escapeHtml(say.signIn)}</p>
<p class="soft" style="${small}">${escapeHtml(say.automatic)}</p>
</div>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>`
}
