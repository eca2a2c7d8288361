import type { Refusal, RefusalCode } from '../core/refusal.ts'

type Texts = Record<RefusalCode, string>

const vi: Texts = {
  'action-unknown': 'Thao tác không hợp lệ. Các thao tác: {allowed}.',
  'body-malformed': 'Dữ liệu gửi lên không đúng dạng: {reason}.',
  'revision-missing': 'Thiếu “revision”: hãy gửi số phiên bản nội dung bạn đang xem.',
  'hash-missing': 'Thiếu “contentHash”: hãy gửi mã nội dung bạn đang xem.',
  'reference-unknown': 'Nội dung nhắc tới tệp không còn nữa ({references}). Hãy chọn lại tệp khác.',
  'takedown-unknown': 'Không có việc tháo dỡ này. Hãy tải lại trang.',
  'photo-missing': 'Hãy chụp hoặc chọn một ảnh cho thấy đã tháo dỡ.',
  'photo-unfit': 'Tệp này không phải ảnh. Hãy chọn ảnh JPEG, PNG hoặc WebP.',
  'push-address-refused':
    'Địa chỉ nhận thông báo không hợp lệ. Hãy bật lại thông báo trong trình duyệt này.',
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
  'locale-unknown': 'Không có ngôn ngữ này. Có thể chọn: {allowed}.',
  'locale-empty':
    'Ngôn ngữ này chưa có nội dung. Hãy soạn và lưu nội dung bằng ngôn ngữ này rồi trình.',
  'locale-needs-shared':
    'Bản dịch này nằm trong các mục mà bản ngôn ngữ chính đang công khai không có hoặc xếp khác. Hãy cho công khai bản ngôn ngữ chính trước.',
  'shared-still-needed':
    'Bản đang công khai bằng ngôn ngữ khác ({locales}) nằm trong các mục sắp thay đổi. Hãy gỡ bản đó trước, rồi cho công khai lại sau bản này.',
  'wrong-state':
    'Nội dung đang ở trạng thái khác nên không làm được thao tác này. Hãy tải lại trang.',
  'content-changed': 'Nội dung đã thay đổi so với bản bạn đang xem. Hãy tải lại trang và xem lại.',
  'revision-changed':
    'Người khác vừa lưu nội dung này. Chữ bạn đang gõ vẫn còn trên màn hình: hãy chép lại phần của bạn rồi tải lại trang.',
  'decided-meanwhile': 'Người khác vừa quyết định trước bạn. Hãy tải lại trang.',
  'reason-missing': 'Hãy ghi lý do.',
  'comment-too-long': 'Ý kiến dài quá {limit} ký tự.',
  'sheet-format-unknown': 'Hãy chọn dạng phiếu: format=docx hoặc format=pdf.',
  'sheet-without-version': 'Nội dung chưa được trình nên chưa có phiếu trình duyệt.',
  'template-unreadable':
    'Không đọc được mẫu phiếu {file}. Hãy tải lên tệp Word (.docx) mở được bằng Word.',
  'template-broken':
    'Mẫu phiếu có chỗ điền không đúng: {placeholders}. Các chỗ điền dùng được: {known}.',
  'file-missing': 'Hãy chọn một tệp (ô “file”) và số quyết định (ô “seq”).',
  'file-kind-unknown': 'Chỉ nhận tệp PDF, JPEG hoặc PNG còn nguyên vẹn.',
  'file-too-large': 'Tệp quá lớn: tối đa {limit}.',
  'decision-unknown': 'Không có quyết định số {seq} của nội dung này.',
  'not-a-participant':
    'Chỉ người soạn nội dung và thành viên các bộ phận duyệt đính kèm được văn bản đã ký.',
  'content-invalid': 'Nội dung chưa đủ để trình: {fields}.',
  'person-unknown': 'Không tìm thấy người được chọn. Hãy chọn lại trong danh sách.',
  'time-malformed':
    'Thời điểm “{value}” không đúng dạng. Hãy ghi ngày, giờ kèm múi giờ, ví dụ 2026-12-01T08:00:00+07:00.',
  'time-missing': 'Hãy chọn giờ đăng hoặc giờ gỡ.',
  'suggestion-incomplete': 'Đề nghị sửa cần đủ: ô nội dung, chữ hiện có và chữ thay vào.',
  'not-a-fast-tracker': 'Chỉ lãnh đạo hoặc Trưởng Ban Biên tập được đăng khẩn.',
  'not-a-manager': 'Tài khoản của bạn không được điều phối quy trình này.',
  'acts-for-contributor':
    'Bạn đang xử lý thay người đã soạn hoặc sửa nội dung này nên không thể duyệt. Cần người khác duyệt.',
  'outside-field':
    'Nội dung này không thuộc lĩnh vực được phân công cho bạn nên bạn không ký được. Người phụ trách lĩnh vực hoặc Chủ tịch ký.',
  'capacity-not-yours': 'Bạn không ký được với tư cách đó. Tư cách có thể dùng: {allowed}.',
  'delegation-forbidden': 'Quyết định ở bước này không chuyển cho người khác được.',
  'person-not-eligible': '{name} không đủ điều kiện xử lý việc này. Hãy chọn người khác.',
  'remark-unknown': 'Không tìm thấy góp ý này.',
  'definition-unknown':
    'Nội dung đang theo quy trình phiên bản {version} không còn trong cấu hình. Người điều phối cần chuyển nội dung sang phiên bản mới.',
  'media-not-adopted':
    'Tệp có từ trước khi dùng quy trình duyệt và chưa được tiếp nhận: {files}. Người điều phối cần tiếp nhận trước.',
  'no-stage-applies':
    'Không có bước duyệt nào áp dụng cho nội dung này nên không thể coi là đã duyệt. Hãy nhờ quản trị sửa quy trình.',
  'nothing-to-skip': 'Chỉ còn thiếu quyết định của bạn: hãy duyệt rồi đăng như thường lệ.',
  'comment-missing': 'Hãy ghi nội dung góp ý.',
  'capacity-missing': 'Hãy chọn tư cách ký: {allowed}.',
  'time-passed': 'Thời điểm {value} đã qua. Hãy chọn thời điểm sau bây giờ.',
  'time-order': 'Giờ gỡ phải sau giờ đăng.',
  'suggestion-stale': 'Chữ cần thay không còn nguyên trong nội dung. Hãy sửa bằng tay.',
  'mandate-second-person':
    'Việc xử lý thay phải do chính người được thay lập hoặc xác nhận; khi người đó vắng, một người có thẩm quyền khác xác nhận.',
  'mandate-to-oneself': 'Người xử lý thay phải là người khác.',
  'mandate-without-seat':
    'Người được thay không có vị trí nào trong các bộ phận đã chọn. Quyền nhận từ người khác không chuyển tiếp được.',
  'mandate-number-missing': 'Hãy ghi số văn bản ủy quyền hoặc quy chế.',
  'mandate-heads-only':
    'Chỉ ủy quyền (TUQ.) hoặc giao ký thừa lệnh (TL.) cho người đứng đầu đơn vị.',
  'mandate-scope-missing': 'Hãy chọn phạm vi: loại nội dung hoặc bộ phận.',
  'alt-text-missing': 'Hãy ghi mô tả hình (cho người khiếm thị) cho: {files}.',
}

const en: Texts = {
  'action-unknown': 'Unknown action. Actions: {allowed}.',
  'body-malformed': 'The request body is malformed: {reason}.',
  'revision-missing': 'Send “revision”: the number of the content revision before you.',
  'hash-missing': 'Send “contentHash”: the hash of the content before you.',
  'reference-unknown':
    'The content refers to a file that is not there ({references}). Choose another.',
  'takedown-unknown': 'There is no such place to be cleared. Reload the page.',
  'photo-missing': 'Take or choose a photo that shows it was taken down.',
  'photo-unfit': 'This file is not a picture. Choose a JPEG, PNG or WebP.',
  'push-address-refused':
    'The address for notices is not valid. Switch notices on again in this browser.',
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
  'locale-unknown': 'There is no such language. Possible: {allowed}.',
  'locale-empty':
    'This language has no content yet. Write and save the content in this language, then submit.',
  'locale-needs-shared':
    'This translation stands in items that the public default language does not have, or has in another order. Publish the default language first.',
  'shared-still-needed':
    'What is public in another language ({locales}) stands in items that would change. Take that down first and publish it again after this.',
  'wrong-state': 'The content is in another state now. Reload the page.',
  'content-changed': 'The content is no longer the one before you. Reload the page and look again.',
  'revision-changed':
    'Somebody else just saved this content. Your text is still on the screen: copy your part, then reload.',
  'decided-meanwhile': 'Somebody else decided just before you. Reload the page.',
  'reason-missing': 'Please give a reason.',
  'comment-too-long': 'The comment is longer than {limit} characters.',
  'sheet-format-unknown': 'Choose the format: format=docx or format=pdf.',
  'sheet-without-version': 'The content was never submitted, so there is no approval sheet yet.',
  'template-unreadable':
    'The sheet template {file} can’t be read. Upload a Word file (.docx) that Word opens.',
  'template-broken':
    'The sheet template has wrong placeholders: {placeholders}. Possible ones: {known}.',
  'file-missing': 'Send one file (“file”) and the number of the decision (“seq”).',
  'file-kind-unknown': 'Only whole PDF, JPEG or PNG files are taken.',
  'file-too-large': 'The file is too large: {limit} at most.',
  'decision-unknown': 'This content has no decision number {seq}.',
  'not-a-participant': 'Only those who write content or sit in a body may attach signed documents.',
  'content-invalid': 'The content is not ready to submit: {fields}.',
  'person-unknown': 'The person was not found. Choose one from the list.',
  'time-malformed':
    '“{value}” is no moment. Give date, time and zone, for example 2026-12-01T08:00:00+07:00.',
  'time-missing': 'Choose when to publish or when to take down.',
  'suggestion-incomplete': 'A suggestion needs the field, the words there and the words instead.',
  'not-a-fast-tracker': 'Only leadership or the board’s chief may publish urgently.',
  'not-a-manager': 'Your account may not manage this workflow.',
  'acts-for-contributor':
    'You stand in for somebody who wrote or edited this content, so somebody else has to approve it.',
  'outside-field':
    'This content is outside the fields assigned to you. The deputy in charge or the chairman signs.',
  'capacity-not-yours': 'You can’t sign in that capacity. Possible: {allowed}.',
  'delegation-forbidden': 'The decision at this step can’t be passed on.',
  'person-not-eligible': '{name} is not eligible for this task. Choose somebody else.',
  'remark-unknown': 'This remark was not found.',
  'definition-unknown':
    'The content is under version {version} of the workflow, which is not configured any more. A manager has to move it to the newest version.',
  'media-not-adopted':
    'These files are from before the workflow and not adopted yet: {files}. A manager has to adopt them first.',
  'no-stage-applies':
    'No step of approval applies to this content, so it can’t count as approved. The workflow has to be mended.',
  'nothing-to-skip': 'Only your own decision is missing: approve, then publish as usual.',
  'comment-missing': 'Please write the remark.',
  'capacity-missing': 'Choose in what capacity you sign: {allowed}.',
  'time-passed': '{value} has passed. Choose a later moment.',
  'time-order': 'Taking down has to come after publishing.',
  'suggestion-stale': 'The words to replace are not there as they were. Edit by hand.',
  'mandate-second-person':
    'Acting in another’s place is set up or confirmed by that person; in their absence by somebody else with the power to.',
  'mandate-to-oneself': 'Choose somebody else to act in the person’s place.',
  'mandate-without-seat':
    'That person has no seat in the chosen bodies. Power held for another is never passed on.',
  'mandate-number-missing': 'Give the number of the written authorisation or the regulations.',
  'mandate-heads-only': 'Only the head of a unit signs by authorisation (TUQ.) or by order (TL.).',
  'mandate-scope-missing': 'Choose the scope: kinds of content or bodies.',
  'alt-text-missing': 'Please describe these pictures (alternative text): {files}.',
}

/** The text of a refusal for people, with its details filled in. */
export const refusalText = (refusal: Refusal, language: 'vi' | 'en'): string =>
  (language === 'en' ? en : vi)[refusal.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = refusal.details[name]
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  })
