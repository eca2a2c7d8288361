import type { Bilingual } from '../../fields/text.ts'

/** Something of the document that the article will not have. */
export type Loss = { code: string; text: Bilingual }

const kinds: [code: string, pattern: RegExp, text: Bilingual][] = [
  [
    'tracked-changes',
    /<w:(ins|del|moveFrom|moveTo)\s/,
    {
      vi: 'Tệp còn vết sửa (Track Changes): chữ thêm được giữ, chữ xóa bị bỏ. Hãy đọc kỹ lại.',
      en: 'The file has tracked changes: insertions are kept, deletions dropped. Read it carefully.',
    },
  ],
  [
    'comments',
    /<w:commentReference\s/,
    { vi: 'Các ghi chú bên lề (Comments) bị bỏ.', en: 'Comments are dropped.' },
  ],
  [
    'equations',
    /<m:oMath[\s>]/,
    {
      vi: 'Công thức toán bị bỏ: hãy gõ lại hoặc chụp thành ảnh.',
      en: 'Equations are dropped: type them again or insert them as pictures.',
    },
  ],
  [
    'drawings',
    /<(c:chart|dgm:relIds|wpg:wgp|wpc:wpc)\s|<(wpg:wgp|wpc:wpc)>/,
    {
      vi: 'Biểu đồ, sơ đồ, hình vẽ bị bỏ: hãy chụp thành ảnh rồi thêm vào bài.',
      en: 'Charts, diagrams and drawings are dropped: insert them as pictures.',
    },
  ],
  [
    'objects',
    /<o:OLEObject\s/,
    {
      vi: 'Đối tượng nhúng (Excel, PDF…) bị bỏ.',
      en: 'Embedded objects (Excel, PDF…) are dropped.',
    },
  ],
]

/** What a document's XML holds that the article will not have. */
export const lossesOf = (documentXml: string): Loss[] =>
  kinds.flatMap(([code, pattern, text]) => (pattern.test(documentXml) ? [{ code, text }] : []))

/** Pictures that stand elsewhere are never fetched. */
export const externalPictures = (count: number): Loss => ({
  code: 'external-pictures',
  text: {
    vi: `${count} ảnh chỉ là liên kết ra ngoài tệp nên không lấy được: hãy thêm ảnh vào bài sau.`,
    en: `${count} pictures are only links to elsewhere and were not fetched: add them afterwards.`,
  },
})

/** Pictures in formats that browsers do not show, or that are damaged. */
export const unusablePictures = (count: number): Loss => ({
  code: 'unusable-pictures',
  text: {
    vi: `${count} ảnh bị hỏng hoặc ở dạng không dùng được (EMF, WMF, TIFF…): hãy lưu thành PNG hoặc JPEG rồi thêm sau.`,
    en: `${count} pictures are damaged or in an unusable format (EMF, WMF, TIFF…): save them as PNG or JPEG and add them afterwards.`,
  },
})
