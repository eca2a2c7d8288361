import type { PaperOffice } from '@bangtin/quiz'

/** The ward as it stands on the papers of contests. */
export const contestPapers: PaperOffice = {
  superior: ['UBND PHƯỜNG BẮC HỒNG LĨNH'],
  agency: ['BAN TỔ CHỨC CUỘC THI'],
  issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẮC HỒNG LĨNH'],
  place: 'Bắc Hồng Lĩnh',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẮC HỒNG LĨNH',
  addressee: 'Chủ tịch Ủy ban nhân dân phường Bắc Hồng Lĩnh',
}

/** The organisers as they stand on certificates. */
export const certificateOffice = {
  issuer: 'BAN TỔ CHỨC CUỘC THI PHƯỜNG BẮC HỒNG LĨNH',
  place: 'Bắc Hồng Lĩnh',
  signer: 'TRƯỞNG BAN TỔ CHỨC',
}
