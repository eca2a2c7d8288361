import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Không có trang này', robots: { index: false } }

const NotFound = () => (
  <div className="missing">
    <h1>Không có trang này</h1>
    <p>
      Tin, bài ở địa chỉ này chưa được đăng, đã hết thời gian hiển thị hoặc đã được gỡ. Cũng có thể
      địa chỉ bị gõ nhầm.
    </p>
    <p>
      <a className="button" href="/">
        Xem tin mới nhất
      </a>
    </p>
  </div>
)

export default NotFound
