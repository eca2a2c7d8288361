/** A picture of one red point, 1×1, as PNG bytes in hex, as RTF holds them. */
export const redPointHex =
  '89504e470d0a1a0a0000000d49484452000000010000000108020000009077' +
  '53de0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082'

const item = (level: number, list: string, marker: string, text: string, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${level * 0.5}in;text-indent:-.25in;
mso-list:${list} level${level} lfo1'><![if !supportLists]><span lang=VI style='font-family:Symbol;
mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=VI>${text}<o:p></o:p></span></p>`

/** What Word puts on the clipboard as text/html; `body` stands between its markers. */
export const wordHtml = (
  body: string,
  styles = '',
): string => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/LAN/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!--
 /* Font Definitions */
 @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin:0in; font-size:14.0pt; font-family:"Times New Roman",serif; color:black;}
${styles} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
</head><body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
${body}
<!--EndFragment--></body></html>`

/** A page as a ward's office writes it: headings, lists in lists, a table, a link and a picture. */
export const wordPage = wordHtml(`
<h1><span lang=VI>Kê\u0301 hoạch tuyên truyền<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span lang=VI
style='color:red;mso-themecolor:text1'>Ủy ban</span></b><span lang=VI> nhân dân phường
<i>Bắc Hồng Lĩnh</i> <u>thông báo</u>: H<sub>2</sub>O, m<sup>2</sup>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;
</span></span><![endif]><b>Nội dung</b></h2>
${item(1, 'l0', '·', 'Cải cách thủ tục', 'First')}
${item(2, 'l0', 'o', 'Nộp hồ sơ trực tuyến')}
${item(2, 'l0', 'o', 'Trả kết quả tại nhà')}
${item(1, 'l0', '·', 'Chuyển đổi số', 'Last')}
<p class=MsoNormal>Các bước:<o:p></o:p></p>
${item(1, 'l2', '1.', 'Đăng nhập', 'First')}
${item(1, 'l2', '2.', 'Nộp hồ sơ', 'Last')}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;
mso-yfti-tbllook:1184'>
 <thead><tr style='mso-yfti-irow:0'><th width=200 style='width:150pt'><p class=MsoNormal>Việc<o:p></o:p></p></th>
  <th><p class=MsoNormal>Hạn<o:p></o:p></p></th></tr></thead>
 <tr style='mso-yfti-irow:1'><td colspan=2><p class=MsoNormal>Cả hai cột<o:p></o:p></p></td></tr>
 <tr style='mso-yfti-lastrow:yes'><td><p class=MsoNormal>Trả lời<o:p></o:p></p></td>
  <td><p class=MsoNormal>5 ngày<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><a href="https://dichvucong.gov.vn/"><span style='color:#0563C1'><u>Cổng Dịch vụ
công</u></span></a>, <a href="#_Toc1">mục lục</a> và <a href="file:///C:/a.doc">tệp</a>.<o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_1" type="#_x0000_t75"><v:imagedata
 src="file:///C:/Users/LAN/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" o:title=""/>
</v:shape><![endif]--><![if !vml]><img width=300 height=200
src="file:///C:/Users/LAN/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"
v:shapes="Picture_x0020_1"><![endif]><o:p></o:p></p>
<p class=MsoCaption>Hình 1. Bộ phận Một cửa<o:p></o:p></p>
`)

const picture = (hex: string, kind = 'pngblip') =>
  `{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\picw26\\pich26\\picwgoal15\\pichgoal15\\${kind}\\bliptag-1183621{\\*\\blipuid b97391a8f3d3a1f5a1b2c3d4e5f60718}\r\n${hex.replace(/(.{64})/g, '$1\r\n')}}}{\\nonshppict{\\pict\\picscalex100\\wmetafile8\\bliptag-1183621{\\*\\blipuid b97391a8}\r\n0100090000}}`

/** What Word puts on the clipboard as text/rtf, with pictures as hex in reading order. */
export const wordRtf = (...hexes: string[]): string =>
  `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil Times New Roman;}}{\\*\\listpicture${picture('00')}}\\pard K\\u7871\\'3f ho\\u7841\\'3fch\\par ${hexes.map((hex) => picture(hex)).join('\\par ')}\\par }`
