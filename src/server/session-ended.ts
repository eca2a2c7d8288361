import { type AfterErrorHook, Forbidden } from 'payload'

const texts = {
  vi: 'Bạn chưa đăng nhập, hoặc phiên đăng nhập đã hết. Hãy đăng nhập ở một thẻ khác rồi làm lại: chữ trên màn hình vẫn còn.',
  en: 'You are not signed in, or your session has ended. Sign in in another tab and try again: your text is still on the screen.',
}

/**
 * Payload tells whoever saves after their session ended that they lack the right, which sends them
 * to the administrator rather than to the sign-in page.
 */
export const sayWhoIsOut: AfterErrorHook = ({ error, req, result }) => {
  if (!(error instanceof Forbidden) || req.user || req.method === 'GET') return undefined
  const message = texts[req.i18n.language === 'en' ? 'en' : 'vi']
  return { response: { ...result, errors: [{ message, data: { code: 'sign-in-first' } }] } }
}
