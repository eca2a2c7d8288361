/** Whether HTML from the clipboard was written by Word or another program of Office. */
export const isWordHtml = (html: string): boolean =>
  /urn:schemas-microsoft-com:office|class=["']?Mso[A-Z]|<o:p[\s>/]|\bmso-[a-z-]+\s*:|content=["']?(Microsoft )?Word/i.test(
    html,
  )
