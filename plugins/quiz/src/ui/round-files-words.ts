/** The words of a closed round's files and of grading anew. */
export const fileWords = {
  vi: {
    title: 'Tệp, văn bản',
    note: 'Có họ tên đầy đủ: mỗi lần tải được ghi vào nhật ký.',
    files: {
      'bai-thi.xlsx': 'Danh sách bài thi (Excel)',
      'xep-hang.xlsx': 'Xếp hạng, đơn vị (Excel)',
      'thong-ke.xlsx': 'Thống kê câu hỏi (Excel)',
      'bien-ban.docx': 'Biên bản (Word)',
      'danh-sach-giai.docx': 'Danh sách đạt giải, ký nhận (Word)',
      'to-trinh.docx': 'Tờ trình (Word)',
      'du-thao-quyet-dinh.docx': 'Dự thảo quyết định (Word)',
      'giay-chung-nhan-dat-giai.zip': 'Giấy chứng nhận đạt giải (ZIP)',
      'giay-chung-nhan-tat-ca.zip': 'Giấy chứng nhận mọi người (ZIP)',
    },
    regrade: 'Chấm lại',
    regradeNote:
      'Trước hết sửa đáp án trong bộ câu hỏi, trình duyệt và đăng. Sau đó ghi lý do; lý do và thay đổi được công bố.',
    reason: 'Lý do chấm lại',
    start: 'Chấm lại và công bố lại',
    done: 'Đã chấm lại và công bố lại.',
    failed: 'Chưa thực hiện được, hãy thử lại.',
  },
  en: {
    title: 'Files and papers',
    note: 'With whole names: each download is noted.',
    files: {
      'bai-thi.xlsx': 'Entries (Excel)',
      'xep-hang.xlsx': 'Ranking and units (Excel)',
      'thong-ke.xlsx': 'Statistics of questions (Excel)',
      'bien-ban.docx': 'Minutes (Word)',
      'danh-sach-giai.docx': 'List of prizes, to be signed (Word)',
      'to-trinh.docx': 'Proposal (Word)',
      'du-thao-quyet-dinh.docx': 'Draft decision (Word)',
      'giay-chung-nhan-dat-giai.zip': 'Certificates of winners (ZIP)',
      'giay-chung-nhan-tat-ca.zip': 'Certificates of everybody (ZIP)',
    },
    regrade: 'Grade anew',
    regradeNote:
      'First correct the key among the questions and have it approved and published. Then say why: the reason and what changes are published.',
    reason: 'Reason',
    start: 'Grade and release anew',
    done: 'Graded and released anew.',
    failed: 'It could not be done, try again.',
  },
}
