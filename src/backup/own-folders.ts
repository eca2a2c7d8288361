/** Upload collections whose files lie in a folder of their own below the data folder, by table. */
export const ownFolders: Readonly<Record<string, string>> = {
  videos: 'videos',
  captions: 'captions',
  quiz_pictures: 'quiz-pictures',
  artwork_fonts: 'fonts',
  workflow_evidence: 'evidence',
  workflow_sheet_templates: 'sheet-templates',
}
