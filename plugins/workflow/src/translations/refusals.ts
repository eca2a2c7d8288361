import type { Refusal, RefusalCode } from '../core/refusal.ts'

type Texts = Record<RefusalCode, string>

const vi: Texts = {
  'action-unknown': 'Thao tác không hợp lệ. Các thao tác: {allowed}.',
  'body-malformed': 'Dữ liệu gửi lên không đúng dạng: {reason}.',
  'revision-missing': 'Thiếu “revision”: hãy gửi số phiên bản nội dung bạn đang xem.',
  'hash-missing': 'Thiếu “contentHash”: hãy gửi mã nội dung bạn đang xem.',
  'reference-unknown': 'Nội dung nhắc tới tệp không còn nữa ({references}). Hãy chọn lại tệp khác.',
  'sign-in-first': 'Bạn cần đăng nhập. Hãy đăng nhập ở một thẻ khác rồi làm lại ở đây.',
  'not-your-task': 'Bước này không thuộc bộ phận của bạn.',
  'own-content': 'Bạn đã soạn hoặc sửa nội dung này nên không thể tự duyệt. Cần người khác duyệt.',
  'already-decided': 'Bạn đã duyệt ở một bước trước. Bước này cần người khác.',
  'not-an-editor': 'Tài khoản của bạn không có quyền soạn thảo để trình duyệt.',
  'not-the-submitter': 'Chỉ người soạn hoặc người trình mới rút lại được.',
  'not-a-publisher': 'Tài khoản của bạn không có quyền đăng.',
  'not-an-unpublisher': 'Chỉ lãnh đạo hoặc Trưởng ban Biên tập gỡ được nội dung đang công khai.',
  'no-eligible-approver':
    'Bước “{stage}” không còn ai đủ điều kiện duyệt vì mọi thành viên đều đã soạn hoặc sửa nội dung. Hãy bổ sung thành viên cho bộ phận đó.',
  'publish-without-approval':
    'Nội dung này chưa được duyệt nên không thể công khai. Hãy trình duyệt rồi đăng bằng nút Đăng.',
  'unpublish-by-decision-only':
    'Nội dung đang công khai chỉ được gỡ bằng thao tác Gỡ, có lý do. Để sửa, hãy lưu bản nháp.',
  'live-content-fixed':
    'Nội dung đang công khai đúng như bản đã duyệt và không sửa trực tiếp được. Hãy lưu bản nháp rồi trình duyệt lại.',
  'delete-live': 'Nội dung đang công khai không xóa được. Hãy gỡ trước.',
  'delete-in-review': 'Nội dung đang trình duyệt không xóa được. Hãy rút lại trước.',
  'bulk-write-refused': 'Không được ghi hàng loạt vào nội dung có quy trình duyệt.',
  'record-is-append-only': 'Sổ quyết định chỉ được ghi thêm bởi quy trình duyệt.',
  'media-fixed': 'Tệp đã tải lên không thay được. Hãy tải lên một tệp mới.',
  'media-in-use':
    'Tệp đang được dùng trong nội dung đã trình, đang hoặc từng công khai nên không sửa, không xóa được. Hãy tải lên một tệp mới.',
  'authority-needs-second-person':
    'Trao quyền duyệt hoặc quyền quản trị cần người thứ hai xác nhận.',
  'authority-password-not-own':
    'Người này vẫn dùng mật khẩu do người khác đặt. Hãy để họ đăng nhập, tự đổi mật khẩu, rồi xác nhận.',
  'not-a-webhook-keeper': 'Tài khoản của bạn không quản lý webhook.',
  'webhook-unknown': 'Không tìm thấy webhook này, có thể đã bị xóa.',
  'delivery-unknown': 'Không tìm thấy lần gửi này.',
  'webhook-inactive': 'Webhook này đang tắt. Hãy bật “Đang dùng” rồi gửi lại.',
  'document-unknown': 'Không tìm thấy nội dung này.',
  'wrong-state':
    'Nội dung đang ở trạng thái khác nên không làm được thao tác này. Hãy tải lại trang.',
  'content-changed': 'Nội dung đã thay đổi so với bản bạn đang xem. Hãy tải lại trang và xem lại.',
  'revision-changed':
    'Người khác vừa lưu nội dung này. Chữ bạn đang gõ vẫn còn trên màn hình: hãy chép lại phần của bạn rồi tải lại trang.',
  'decided-meanwhile': 'Người khác vừa quyết định trước bạn. Hãy tải lại trang.',
  'reason-missing': 'Hãy ghi lý do.',
  'comment-too-long': 'Ý kiến dài quá {limit} ký tự.',
  'content-invalid': 'Nội dung chưa đủ để trình: {fields}.',
  'alt-text-missing': 'Hãy ghi mô tả hình (cho người khiếm thị) cho: {files}.',
}

const en: Texts = {
  'action-unknown': 'Unknown action. Actions: {allowed}.',
  'body-malformed': 'The request body is malformed: {reason}.',
  'revision-missing': 'Send “revision”: the number of the content revision before you.',
  'hash-missing': 'Send “contentHash”: the hash of the content before you.',
  'reference-unknown':
    'The content refers to a file that is not there ({references}). Choose another.',
  'sign-in-first': 'Please sign in, in another tab, then try again here.',
  'not-your-task': 'This step belongs to another body.',
  'own-content': 'You wrote or edited this content, so somebody else has to approve it.',
  'already-decided': 'You approved an earlier step. This one needs somebody else.',
  'not-an-editor': 'Your account may not draft content, so it may not submit it.',
  'not-the-submitter': 'Only those who wrote or submitted it can recall it.',
  'not-a-publisher': 'Your account may not publish.',
  'not-an-unpublisher': 'Only leadership or the board’s chief can take public content down.',
  'no-eligible-approver':
    'Nobody is left to approve at “{stage}”: all members wrote or edited the content. Add a member to that body.',
  'publish-without-approval':
    'This content is not approved, so it can’t go public. Submit it, then use Publish.',
  'unpublish-by-decision-only':
    'Public content is taken down only by Unpublish, with a reason. To correct it, save a draft.',
  'live-content-fixed':
    'Public content is exactly what was approved and can’t be edited in place. Save a draft and submit it.',
  'delete-live': 'Public content can’t be deleted. Take it down first.',
  'delete-in-review': 'Content under review can’t be deleted. Recall it first.',
  'bulk-write-refused': 'Governed content can’t be written in bulk.',
  'record-is-append-only': 'Only the workflow adds to the ledger.',
  'media-fixed': 'An uploaded file can’t be replaced. Upload a new one.',
  'media-in-use':
    'The file is used in content that is submitted, public or was public, so it can’t be changed or deleted. Upload a new one.',
  'authority-needs-second-person':
    'Giving somebody power to approve or administer needs a second person to confirm.',
  'authority-password-not-own':
    'This person still has a password that somebody else set. Let them sign in and change it first.',
  'not-a-webhook-keeper': 'Your account does not look after webhooks.',
  'webhook-unknown': 'This webhook was not found; it may have been deleted.',
  'delivery-unknown': 'This delivery was not found.',
  'webhook-inactive': 'This webhook is switched off. Tick “Active”, then resend.',
  'document-unknown': 'This content was not found.',
  'wrong-state': 'The content is in another state now. Reload the page.',
  'content-changed': 'The content is no longer the one before you. Reload the page and look again.',
  'revision-changed':
    'Somebody else just saved this content. Your text is still on the screen: copy your part, then reload.',
  'decided-meanwhile': 'Somebody else decided just before you. Reload the page.',
  'reason-missing': 'Please give a reason.',
  'comment-too-long': 'The comment is longer than {limit} characters.',
  'content-invalid': 'The content is not ready to submit: {fields}.',
  'alt-text-missing': 'Please describe these pictures (alternative text): {files}.',
}

/** The text of a refusal for people, with its details filled in. */
export const refusalText = (refusal: Refusal, language: 'vi' | 'en'): string =>
  (language === 'en' ? en : vi)[refusal.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = refusal.details[name]
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  })
