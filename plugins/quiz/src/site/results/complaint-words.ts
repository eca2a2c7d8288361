/** The words of the page of complaints, in both languages. */
export const complaintWords = {
  vi: {
    title: 'Kiến nghị về kết quả',
    intro:
      'Tổ Thư ký nhận kiến nghị trong thời hạn ghi ở thể lệ và trả lời tại trang này. Kết quả chỉ là chính thức khi hết thời hạn và mọi kiến nghị đã được trả lời.',
    closed: 'Hiện không có đợt thi nào đang nhận kiến nghị.',
    receipt: 'Mã dự thi',
    round: 'Đợt thi',
    until: 'nhận đến',
    text: 'Nội dung kiến nghị',
    send: 'Gửi kiến nghị',
    received: 'Đã nhận kiến nghị của bạn, số:',
    keep: 'Hãy ghi lại số này. Xem trả lời bằng mã dự thi ở dưới.',
    look: 'Xem trả lời',
    lookUp: 'Xem kiến nghị đã gửi',
    none: 'Mã dự thi này chưa gửi kiến nghị nào.',
    answer: 'Trả lời của Tổ Thư ký',
    waiting: 'Đang chờ Tổ Thư ký trả lời.',
  },
  en: {
    title: 'Complaints about results',
    intro:
      'The secretariat takes complaints within the time that the rules say, and answers here. Results are final once that time is over and all complaints are answered.',
    closed: 'No round takes complaints at present.',
    receipt: 'Receipt code',
    round: 'Round',
    until: 'until',
    text: 'Your complaint',
    send: 'Send',
    received: 'Your complaint was received under the number:',
    keep: 'Write it down. Read the answer below by the receipt code.',
    look: 'Read the answer',
    lookUp: 'Look up',
    none: 'No complaint came under this receipt code.',
    answer: 'The secretariat’s answer',
    waiting: 'Waiting for the secretariat’s answer.',
  },
}
