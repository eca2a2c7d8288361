import sharp from 'sharp'

// Shapes alone: a picture of words would be read to nobody, and fonts differ by machine.
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="480" viewBox="0 0 1200 480">
<rect width="1200" height="480" fill="#f1f4ee"/>
<g fill="none" stroke="#14532d" stroke-width="14" stroke-linejoin="round" stroke-linecap="round">
<path d="M110 90h150l60 60v240H110z" fill="#fff"/><path d="M260 90v60h60"/><path d="M150 210h120M150 270h120M150 330h80"/>
<rect x="470" y="110" width="300" height="200" rx="14" fill="#fff"/><path d="M620 310v60M540 390h160"/>
<path d="M620 260v-90M580 205l40-40 40 40" stroke="#9a3412"/>
<path d="M360 240h70M405 210l30 30-30 30M810 240h70M855 210l30 30-30 30"/>
<circle cx="1020" cy="240" r="110" fill="#14532d"/><path d="M965 245l40 40 75-80" stroke="#facc15" stroke-width="22"/>
</g></svg>`

/** The demo's picture of a question, as a file with what it shows. */
export const questionPicture = async () => {
  const data = await sharp(Buffer.from(drawing)).png().toBuffer()
  return {
    file: { data, name: 'ho-so-truc-tuyen.png', mimetype: 'image/png', size: data.length },
    data: {
      alt: 'Hình minh họa: tờ hồ sơ, màn hình có mũi tên gửi lên, dấu tích, nối nhau từ trái sang phải',
      altEn: 'Drawing: a form, a screen with an arrow up, a tick, joined from left to right',
    },
  }
}
