/** Where the plugin's pages stand in the admin. */
export const adminPaths = {
  inbox: '/viec',
  diagram: '/quy-trinh',
  figures: '/so-lieu-duyet',
} as const
