/** The words of entering a draw's numbers. */
export const drawWords = {
  vi: {
    source: 'Nguồn số bốc thăm (thể lệ)',
    label: 'Số đã bốc',
    hint: 'Ghi đúng dãy số đã đọc trước mọi người. Hai người khác nhau nhập, khớp nhau mới tính.',
    none: 'Chưa ai nhập.',
    own: 'Bạn đã nhập; chờ một người nữa nhập lại.',
    other: 'Một người đã nhập; chờ bạn nhập lại.',
    differs: 'Đã có hai người nhập nhưng chưa khớp; hãy đối chiếu rồi nhập lại.',
    enter: 'Nhập số bốc thăm',
    waiting: 'Đã ghi nhận. Chờ người thứ hai nhập lại.',
    drawn: 'Hai người nhập khớp: đã bốc thăm.',
    failed: 'Chưa thực hiện được, hãy thử lại.',
  },
  en: {
    source: 'Source of the numbers (rules)',
    label: 'Numbers drawn',
    hint: 'Exactly as read out in public. Two persons enter them; they count once both agree.',
    none: 'Nobody has entered them yet.',
    own: 'You have entered them; another person has to as well.',
    other: 'One person has entered them; now you.',
    differs: 'Two persons entered different numbers; compare and enter them again.',
    enter: 'Enter the numbers',
    waiting: 'Noted. A second person has to enter them too.',
    drawn: 'Both agree: the draw is done.',
    failed: 'It could not be done, try again.',
  },
}
