import { strToU8, zipSync, type Zippable } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A run of text, in a font where one is named. */
export const run = (text: string, font?: string, more = ''): string =>
  `<w:r><w:rPr>${font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` : ''}${more}</w:rPr>` +
  `<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, or of plain text, in a style. */
export const para = (content: string, style = '', more = ''): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr>` +
  `${content.startsWith('<') ? content : run(content)}</w:p>`

/** An item of the bulleted list 1 or the numbered list 2; levels count from 0. */
export const item = (text: string, level = 0, list = 1): string =>
  para(
    text,
    'ListParagraph',
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  )

/** A table of texts. */
export const table = (rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows
    .map(
      (row, index) =>
        `<w:tr><w:trPr>${index === 0 ? '<w:tblHeader/>' : ''}</w:trPr>` +
        `${row.map((cell) => `<w:tc>${para(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** A paragraph with the picture of a relationship. */
export const picture = (relation: string, attribute = 'embed'): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="tự động"/><a:graphic>` +
  `<a:graphicData><pic:pic><pic:blipFill><a:blip r:${attribute}="${relation}"/></pic:blipFill></pic:pic>` +
  `</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/** A link to the relationship `rLink`, which is https://dichvucong.gov.vn/. */
export const link = (text: string): string =>
  `<w:hyperlink r:id="rLink">${run(text, undefined, '<w:rStyle w:val="Hyperlink"/><w:u w:val="single"/>')}</w:hyperlink>`

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

const level = (index: number, format: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`

const numbering = (id: number, format: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2].map((index) => level(index, format)).join('')}</w:abstractNum>`

/** What a test's .docx is made of; pictures are the relationships rPic0, rPic1, … */
export type DocxParts = {
  body: string
  pictures?: { name: string; bytes: Uint8Array }[]
  /** More styles, as XML. */
  styles?: string
  /** More relationships of the document, as XML. */
  relations?: string
  /** Parts that replace or join the usual ones. */
  parts?: Zippable
}

/** The parts of a .docx as Word lays them out. */
export const docxParts = ({
  body,
  pictures = [],
  styles = '',
  relations = '',
  parts = {},
}: DocxParts): Zippable => ({
  '[Content_Types].xml': strToU8(
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  'word/document.xml': strToU8(
    `${head}<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  ),
  'word/_rels/document.xml.rels': strToU8(
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rStyles" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rNumbering" Type="${relationships}/numbering" Target="numbering.xml"/><Relationship Id="rLink" Type="${relationships}/hyperlink" Target="https://dichvucong.gov.vn/" TargetMode="External"/>${pictures
      .map(
        ({ name }, index) =>
          `<Relationship Id="rPic${index}" Type="${relationships}/image" Target="media/${name}"/>`,
      )
      .join('')}${relations}</Relationships>`,
  ),
  'word/styles.xml': strToU8(
    `${head}<w:styles ${namespaces}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('Caption', 'caption')}${style('ListParagraph', 'List Paragraph')}${styles}</w:styles>`,
  ),
  'word/numbering.xml': strToU8(
    `${head}<w:numbering ${namespaces}>${numbering(0, 'bullet')}${numbering(1, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  ),
  ...Object.fromEntries(pictures.map(({ name, bytes }) => [`word/media/${name}`, bytes])),
  ...parts,
})

/** A .docx as a file's bytes. */
export const makeDocx = (parts: DocxParts): Uint8Array => zipSync(docxParts(parts))
