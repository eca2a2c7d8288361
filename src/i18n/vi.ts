/**
 * Payload's Vietnamese texts that are half English, wrong, or not in the words of an office; they
 * stand over Payload's own.
 */
export const vi = {
  authentication: {
    emailSent: 'Đã gửi thư',
    emailNotValid: 'Địa chỉ email không đúng.',
    resetPassword: 'Đặt lại mật khẩu',
    resetYourPassword: 'Đặt lại mật khẩu',
    tokenRefreshSuccessful: 'Đã gia hạn phiên đăng nhập.',
    youAreInactive:
      'Bạn đã không thao tác một lúc và sắp bị đăng xuất để bảo đảm an toàn. Bạn có muốn tiếp tục làm việc?',
    loggedOutInactivity: 'Bạn đã được đăng xuất vì lâu không thao tác.',
    youAreReceivingResetPassword:
      'Có người yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Hãy bấm vào đường dẫn sau, hoặc chép vào trình duyệt, để đặt mật khẩu mới:',
    youDidNotRequestPassword:
      'Nếu không phải bạn yêu cầu, hãy bỏ qua thư này: mật khẩu của bạn giữ nguyên.',
  },
  error: {
    correctInvalidFields: 'Hãy sửa các ô được đánh dấu.',
    documentNotFound:
      'Không tìm thấy nội dung này. Có thể nội dung đã bị xóa, hoặc bạn không có quyền xem.',
    emailOrPasswordIncorrect: 'Email hoặc mật khẩu không đúng.',
    followingFieldsInvalid_one: 'Ô sau chưa đúng:',
    followingFieldsInvalid_other: 'Các ô sau chưa đúng:',
    invalidFileType: 'Loại tệp này không dùng được.',
    invalidFileTypeValue: 'Loại tệp này không dùng được: {{value}}.',
    noFilesUploaded: 'Hãy chọn một tệp để tải lên.',
    notAllowedToAccessPage: 'Bạn không có quyền xem trang này.',
    notAllowedToPerformAction: 'Bạn không có quyền làm việc này.',
    problemUploadingFile: 'Chưa tải được tệp lên. Hãy thử lại.',
    tokenInvalidOrExpired:
      'Đường dẫn đã hết hạn hoặc đã được dùng. Hãy vào “Quên mật khẩu?” để nhận đường dẫn mới.',
    unauthorized: 'Bạn cần đăng nhập trước.',
    unknown: 'Đã xảy ra lỗi. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị.',
    unspecific: 'Đã xảy ra lỗi. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị.',
    userLocked: 'Tài khoản tạm khóa vì đăng nhập sai nhiều lần. Hãy thử lại sau 10 phút.',
    valueMustBeUnique: 'Giá trị này đã có ở mục khác. Hãy nhập giá trị khác.',
  },
  fields: {
    collapseAll: 'Thu gọn tất cả',
    openInNewTab: 'Mở trong thẻ mới',
    showAll: 'Mở rộng tất cả',
  },
  general: {
    changesNotSaved: 'Bạn có thay đổi chưa lưu. Nếu rời trang, các thay đổi đó sẽ mất.',
    collections: 'Danh mục',
    created: 'Tạo lúc',
    deletedAt: 'Xóa lúc',
    false: 'Không',
    lastModified: 'Sửa lần cuối',
    leaveAnyway: 'Rời trang, bỏ thay đổi',
    noLabel: '(chưa có)',
    noResultsDescription: 'Chưa có mục nào, hoặc không mục nào khớp với bộ lọc.',
    saveChanges: 'Lưu thay đổi',
    searchBy: 'Tìm theo {{label}}',
    trash: 'Thùng rác',
    true: 'Có',
  },
  upload: {
    addFile: 'Thêm tệp',
    bulkUpload: 'Tải lên nhiều tệp',
    crop: 'Cắt hình',
    dragAndDrop: 'Kéo và thả tệp vào đây',
    dragAndDropHere: 'hoặc kéo và thả tệp vào đây',
    fileName: 'Tên tệp',
    fileSize: 'Dung lượng',
    selectFile: 'Chọn tệp',
  },
  validation: {
    fieldHasNo: 'Ô này chưa có {{label}}.',
    invalidSelection: 'Lựa chọn ở ô này không hợp lệ.',
    invalidSelections: 'Ô này có lựa chọn không hợp lệ:',
    notValidDate: '“{{value}}” không phải là ngày hợp lệ.',
    required: 'Ô này bắt buộc',
    validUploadID: 'Hãy chọn một tệp trong thư viện.',
  },
  version: {
    changedFieldsCount_one: '{{count}} ô thay đổi',
    changedFieldsCount_other: '{{count}} ô thay đổi',
    currentDraft: 'Bản nháp hiện tại',
    currentlyPublished: 'Đang công khai',
    currentPublishedVersion: 'Bản đang công khai',
    draftSavedSuccessfully: 'Đã lưu bản nháp.',
    modifiedOnly: 'Chỉ phần thay đổi',
    previouslyDraft: 'Bản nháp trước đây',
    previouslyPublished: 'Từng công khai',
    previousVersion: 'Phiên bản trước',
    published: 'Công khai',
    versions: 'Các phiên bản',
  },
}

/** The rich text editor's, which come with its features and so are set over there. */
export const editorVi = {
  general: { placeholder: 'Gõ nội dung, hoặc dán từ Word. Gõ / để thêm ảnh, bảng…' },
  horizontalRule: { label: 'Đường kẻ ngang' },
  orderedList: { label: 'Danh sách đánh số' },
  paragraph: { label: 'Đoạn văn', label2: 'Chữ thường' },
  unorderedList: { label: 'Danh sách gạch đầu dòng' },
  upload: { label: 'Hình, tệp' },
}
