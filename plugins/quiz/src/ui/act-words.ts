/** The words for a record of acts that no longer holds. */
export const actWords = {
  vi: {
    broken: 'Sổ ghi việc của cuộc thi không còn khớp.',
    mend: 'Hãy dừng công bố, báo người quản trị đối chiếu với bản sao lưu và tệp kết quả đã công bố.',
    act: 'Việc số',
    round: 'Đợt thi',
    faults: {
      altered: 'bị sửa',
      missing: 'bị thiếu',
      'broken-link': 'không nối với việc trước',
      'bad-signature': 'chữ ký không đúng',
      'list-altered': 'danh sách bài thi đã chốt bị sửa',
      'result-altered': 'kết quả hoặc bảng công bố bị sửa',
      unrecorded: 'kết quả không khớp với sổ',
    },
  },
  en: {
    broken: 'The record of what was done with results no longer holds.',
    mend: 'Stop releasing, and have the administrator compare it with the backup and the published file of results.',
    act: 'Act no.',
    round: 'Round',
    faults: {
      altered: 'it was altered',
      missing: 'it is missing',
      'broken-link': 'it does not follow from the one before',
      'bad-signature': 'its signature is wrong',
      'list-altered': 'the frozen list of entries was altered',
      'result-altered': 'its result or board was altered',
      unrecorded: 'its result is not as recorded',
    },
  },
}
