/** Vietnamese compounds that a line must not break. */
export const defaultPhrases: readonly string[] = `
an ninh, an sinh, an toàn, Bắc Hồng Lĩnh, bảo hiểm, bầu cử, bưu chính, cải cách, căn cước, cán bộ, chính quyền
chính xác, chuyển đổi số, cộng đồng, công chức, công dân, công ích, công khai, công nghệ
cư trú, dân chủ, dân cư, dịch vụ công, dịch vụ, doanh nghiệp, đại biểu, đất đai, địa phương
điện tử, điều hành, đoàn kết, đồng bộ, đô thị, đúng hẹn, giải quyết, giấy tờ, giao dịch, giao thông
hài lòng, hành chính, hạ tầng, hằng ngày, hằng tuần, hiện đại, hiệu lực, hiệu quả, hoạt động
học tập, Hồng Lĩnh, hồ sơ, hộ tịch, Hội đồng, hướng dẫn, kết quả, khai sinh, khai tử, khu phố
kinh tế, kiến nghị, kỷ cương, kịp thời, lắng nghe, lệ phí, lãnh đạo, lịch sự, liêm chính, mạng lưới
minh bạch, môi trường, mọi lúc, mọi nơi, mọi người, mọi nhà, nâng cao, nếp sống, nhanh chóng
nhân dân, nhiệm vụ, niềm tin, nụ cười, pháp luật, phản ánh, phát triển, phòng cháy, phục vụ
phường, quê hương, quốc gia, quy định, quy trình, sáng tạo, số hóa, sự nghiệp, tài khoản
tại chỗ, tại nhà, tận nhà, tận nơi, tận tâm, tận tình, thanh niên, thanh toán, thân thiện, thành phố
thành công, thông minh, thông tin, thủ tục, thuận lợi, thuận tiện, thước đo, tiếp nhận, tiết kiệm
tổ dân phố, toàn dân, toàn diện, toàn trình, trách nhiệm, trật tự, trung tâm, trực tiếp, trực tuyến
trưởng thành, tuyên truyền, tự hào, tương lai, ủy ban, văn bản, văn hóa, văn minh, việc làm
việc nhỏ, viên chức, vững mạnh, xã hội, xây dựng, xanh sạch đẹp, yên tâm
người dân, người lao động, sự hài lòng, làm thủ tục, một cửa, một cổng, nộp hồ sơ
`
  .normalize('NFC')
  .split(/[,\n]/u)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase.includes(' '))
