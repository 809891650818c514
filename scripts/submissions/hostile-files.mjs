/**
 * Makes a folder of files that a folder of submissions may hold and no program likes: broken, locked, far too large,
 * called what they are not. `node scripts/submissions/hostile-files.mjs DIR` writes them and lists what each must give.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as old from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { part, repeatedPart, zip } from './raw-zip.mjs';

const SAMPLE = fileURLToPath(new URL('../../test/workbooks/香河县社保所2021.xlsx', import.meta.url));
export const PASSWORD = '审核2025';
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const GIGABYTE = 2 ** 30;

/** What a file must give: the code of its line, `read` where it is read whatever it is, `any` where either is right. */
export async function makeHostileFiles(folder) {
  mkdirSync(folder, { recursive: true });
  const sample = readFileSync(SAMPLE);
  const made = [];
  const add = (file, bytes, expected, note) => {
    writeFileSync(join(folder, file), bytes);
    made.push({ file, expected, ...(note && { note }) });
  };

  add('完好.xlsx', sample, 'read');
  add('截断.xlsx', sample.subarray(0, sample.length >> 1), 'damaged');
  add('翻转若干位.xlsx', flipped(sample), 'any');
  add('空文件.xlsx', Buffer.alloc(0), 'empty');
  add('乱码.xlsx', noise(20_000), 'not-a-workbook');
  add('有密码.xlsx', await encrypted(sample), 'encrypted');
  add('含宏.xlsm', zip([...partsOf(sample), part('xl/vbaProject.bin', noise(2000))]), 'read', 'macros');

  add('尺寸虚报.xlsx', withSheet(sample, (xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>')), 'read');
  add('最远的单元格.xlsx', withSheet(sample, (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')), 'read');
  add('全表合并.xlsx', withSheet(sample, (xml) => xml.replace(/<mergeCells[\s\S]*<\/mergeCells>/, '').replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')), 'read');
  add('十万处合并.xlsx', withSheet(sample, (xml) => xml.replace(/<mergeCells[\s\S]*<\/mergeCells>/, '').replace('</sheetData>', `</sheetData><mergeCells count="100000">${merges(100_000)}</mergeCells>`)), 'any');
  add('一百万个空行.xlsx', small(repeatedPart('xl/worksheets/sheet1.xml', `<worksheet ${SHEET}><sheetData>`, '<row><c s="0"/><c s="0"/></row>'.repeat(1000), 1000, '</sheetData></worksheet>')), 'any');
  add('一千二百万个单元格.xlsx', small(repeatedPart('xl/worksheets/sheet1.xml', `<worksheet ${SHEET}><sheetData>`, `<row>${'<c><v>1</v></c>'.repeat(12)}</row>`.repeat(1000), 1000, '</sheetData></worksheet>')), 'too-large');
  add('压缩炸弹.xlsx', small(repeatedPart('xl/worksheets/sheet1.xml', `<worksheet ${SHEET}><sheetData>`, ' '.repeat(2 ** 20), 3 * 1024, '</sheetData></worksheet>')), 'too-large');
  add('隐瞒大小的炸弹.xlsx', small({ ...repeatedPart('xl/worksheets/sheet1.xml', `<worksheet ${SHEET}><sheetData>`, ' '.repeat(2 ** 20), 3 * 1024, '</sheetData></worksheet>'), size: 5000 }), 'damaged');
  add('共享字符串炸弹.xlsx', small(part('xl/worksheets/sheet1.xml', `<worksheet ${SHEET}><sheetData/></worksheet>`), { ...repeatedPart('xl/sharedStrings.xml', `<sst ${SHEET}><si><t>`, 'A'.repeat(2 ** 20), 2 * 1024, '</t></si></sst>'), size: GIGABYTE * 2 }), 'too-large');
  add('三万个部件.xlsx', zip([...partsOf(sample), ...Array.from({ length: 30_000 }, (_, index) => part(`xl/media/${index}.txt`, 'x'))]), 'too-large');
  add('实体展开.xlsx', withSheet(sample, () => `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><worksheet ${SHEET}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`), 'any');
  add('嵌套过深.xlsx', small(part('xl/worksheets/sheet1.xml', `<worksheet ${SHEET}><sheetData>${'<row>'.repeat(20_000)}${'</row>'.repeat(20_000)}</sheetData></worksheet>`)), 'any');
  add('一格三千万字.xlsx', small(repeatedPart('xl/worksheets/sheet1.xml', `<worksheet ${SHEET}><sheetData><row><c t="inlineStr"><is><t>`, '绩'.repeat(2 ** 18), 120, '</t></is></c></row></sheetData></worksheet>')), 'any');
  add('原型污染.xlsx', await withNames(['__proto__', 'constructor', 'toString']), 'any');

  add('其实是新格式.xls', sample, 'read', 'other-ending');
  add('其实是文档.xlsx', zip([part('[Content_Types].xml', '<Types/>'), part('word/document.xml', '<document/>')]), 'not-a-workbook');
  add('其实是PDF.xlsx', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF'), 'not-a-workbook');
  add('其实是文字.xls', Buffer.from('项目名称,预算数\n培训,10\n'), 'not-a-workbook');
  add('旧版文档.xls', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from('WordDocument', 'utf16le'), Buffer.alloc(2000)]), 'not-a-workbook');
  add('压缩包.zip', zip([part('说明.txt', '说明')]), 'foreign');
  add('情况说明.docx', zip([part('word/document.xml', '<document/>')]), 'foreign');
  add('盖章扫描件.pdf', Buffer.from('%PDF-1.4\n%%EOF'), 'foreign');

  const book = old.read(sample, { cellStyles: true, cellNF: true });
  const saved = (bookType) => old.write(book, { bookType, type: 'buffer' });
  add('旧格式.xls', saved('biff8'), 'read');
  add('金山.et', saved('biff8'), 'read');
  add('开放格式.ods', saved('ods'), 'read');
  add('二进制.xlsb', saved('xlsb'), 'read');
  add('一九九五.xls', saved('biff5'), 'any');
  add('二〇〇三XML.xls', saved('xlml'), 'read');
  add('网页.xls', saved('html'), 'any');
  add('旧格式截断.xls', saved('biff8').subarray(0, 20_000), 'any');
  add('旧格式翻转.xls', flipped(saved('biff8')), 'any');
  return made;
}

/** The parts of a workbook as entries. */
function partsOf(bytes) {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => part(name, content));
}

/** The first sheet of a workbook with its XML changed. */
function withSheet(bytes, change) {
  return zip(Object.entries(unzipSync(bytes)).map(([name, content]) => part(name, /worksheets\/sheet1\.xml$/.test(name) ? change(strFromU8(content)) : content)));
}

/** A workbook of one sheet, given as it is to stand in the file. */
function small(sheet, strings) {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return zip([
    part('[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>${strings ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>` : ''}</Types>`),
    part('_rels/.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    part('xl/workbook.xml', `<workbook ${SHEET} xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>${strings ? `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>` : ''}</Relationships>`),
    sheet,
    ...(strings ? [strings] : []),
  ]);
}

function merges(count) {
  return Array.from({ length: count }, (_, index) => `<mergeCell ref="H${index * 2 + 1}:I${index * 2 + 2}"/>`).join('');
}

async function encrypted(bytes) {
  const { sheets } = await readXlsx(bytes);
  return Buffer.from(await writeXlsx({ sheets: sheets.map(({ name, rows, merges: areas }) => ({ name, rows, merges: areas })), encryption: { password: PASSWORD } }));
}

async function withNames(names) {
  return Buffer.from(await writeXlsx({ sheets: names.map((name) => ({ name, rows: [[name, '三级指标', '指标值'], ['__proto__', 'constructor', '≥1']] })) }));
}

/** Always the same noise. */
function noise(length) {
  const bytes = Buffer.alloc(length);
  let state = 20_251_121;
  for (let at = 0; at < length; at += 1) bytes[at] = (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
  return bytes;
}

function flipped(bytes) {
  const damaged = Buffer.from(bytes);
  for (let at = 997; at < damaged.length; at += 1999) damaged[at] ^= 0x10;
  return damaged;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('hostile-files.mjs DIR');
  console.log(JSON.stringify(await makeHostileFiles(folder), undefined, 2));
}
