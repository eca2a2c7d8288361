import { expect, it } from 'vitest'
import { plainFileName } from './file-name.ts'

it.each([
  ['Ảnh Đại hội.JPG', 'anh-dai-hoi.png'],
  ['Ảnh Đại hội.JPG'.normalize('NFD'), 'anh-dai-hoi.png'],
  ['../../a.php', 'a.png'],
  ['C:\\ảnh\\b.jpeg', 'b.png'],
  ['hai.duoi.php.png', 'hai-duoi-php.png'],
  ['.htaccess', 'htaccess.png'],
  ['không đuôi', 'khong-duoi.png'],
  ['', 'tep.png'],
  ['💥.png', 'tep.png'],
  ['a'.repeat(300), `${'a'.repeat(80)}.png`],
])('%j is called %j', (given, name) => expect(plainFileName(given, 'png')).toBe(name))
