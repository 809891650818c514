/** The picture of docs/reading.md: a real sheet with what the reader found in it, drawn from `jixiao read --json --explain`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { ROOT } from './install.mjs';

const WORKBOOK = join(ROOT, 'test/workbooks/香河县社保所2021.xlsx');
const SHEET = '1社保工作经费';
const PICTURE = join(ROOT, 'docs/pictures/reading.svg');
const COLORS = { title: '#e1d5f5', label: '#e8ecef', field: '#cfe5fb', header: '#ffdcae', level: '#cdeacb', value: '#fff2a8', text: '#ffffff' };
const LEGEND = [
  ['title', '① 标题：项目名称的来源之一'],
  ['label', '② 表头上方的标签：项目编码、预算数、绩效目标……'],
  ['field', '③ 标签旁边或下面的内容：项目的各个字段'],
  ['header', '④ 表头：每个词决定一列，含义写在词的下面'],
  ['level', '⑤ 一级、二级指标：空着的行沿用上面的'],
  ['value', '⑥ 指标值：比较符、数值、单位'],
];
const FONT = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif";
const SIZE = 12;
const LINE = 17;
const LEFT = 44;
const TOP = 36;
const PANEL = 430;
const MOST_LINES = 2;

/** Draws the picture with a built command line and writes it. */
export async function drawReadingPicture(cli = join(ROOT, 'dist/cli/jixiao.mjs')) {
  const printed = execFileSync(process.execPath, [cli, 'read', WORKBOOK, '--json', '--explain'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const table = JSON.parse(printed).sheets.find(({ name }) => name === SHEET).tables[0];
  const plain = execFileSync(process.execPath, [cli, 'read', WORKBOOK, '--explain'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const names = new Map([...plain.slice(plain.indexOf(SHEET)).match(/列：(.*)/)[1].matchAll(/([A-Z]+) ([^、]+)/g)].map(([, letter, name]) => [letter, name]));
  const workbook = await readXlsx(new Uint8Array(readFileSync(WORKBOOK)), { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === SHEET);
  writeFileSync(PICTURE, svgOf(sheet, table, names));
  return PICTURE;
}

function svgOf(sheet, table, names) {
  const last = cellOf(table.range.split(':')[1]);
  const widths = Array.from({ length: last.column + 1 }, (_, column) => Math.round((sheet.columns?.[column]?.width ?? 12) * 6.1));
  const lefts = widths.map((_, column) => LEFT + sum(widths.slice(0, column)));
  const blocks = blocksOf(sheet, last);
  const kinds = kindsOf(table, blocks);
  for (const block of blocks) {
    block.width = sum(widths.slice(block.left, block.right + 1));
    block.lines = wrapped(block.text, block.width - 10, MOST_LINES);
    block.role = table.headerRows.includes(block.top + 1) ? names.get(letter(block.left)) : undefined;
  }
  const heights = Array.from({ length: last.row + 1 }, (_, row) => {
    const here = blocks.filter(({ top, bottom }) => top === row && bottom === row);
    const lines = Math.max(1, ...here.map((block) => block.lines.length + (block.role ? 1.15 : 0)));
    return Math.round(lines * LINE + 10);
  });
  const tops = heights.map((_, row) => TOP + sum(heights.slice(0, row)));
  const right = LEFT + sum(widths);
  const bottom = TOP + sum(heights);
  const parts = [
    ...widths.map((width, column) => caption(lefts[column] + width / 2, TOP - 10, letter(column))),
    ...heights.map((height, row) => caption(LEFT - 16, tops[row] + height / 2 + 4, String(row + 1))),
    ...blocks.map((block) => {
      const height = sum(heights.slice(block.top, block.bottom + 1));
      return cellPicture(block, lefts[block.left], tops[block.top], height, COLORS[kinds.get(address(block)) ?? 'text']);
    }),
    ...legendPicture(right + 28, TOP),
    ...reasonsPicture(table.explain, right + 28, TOP + LEGEND.length * 26 + 26),
  ];
  const width = right + 28 + PANEL;
  const height = bottom + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" font-size="${SIZE}">
<title>一张绩效目标表怎样被认出来</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

/** Merged cells and single ones that show something, and blank ones between them. */
function blocksOf(sheet, last) {
  const merges = sheet.merges ?? [];
  const blocks = [];
  for (let row = 0; row <= last.row; row += 1) {
    for (let column = 0; column <= last.column; column += 1) {
      const merge = merges.find(({ startRow, startCol, endRow, endCol }) => row >= startRow && row <= endRow && column >= startCol && column <= endCol);
      if (merge && (merge.startRow !== row || merge.startCol !== column)) continue;
      const end = merge ? { bottom: Math.min(merge.endRow, last.row), right: Math.min(merge.endCol, last.column) } : { bottom: row, right: column };
      blocks.push({ top: row, left: column, ...end, text: shown(sheet, row, column) });
    }
  }
  return blocks;
}

function shown(sheet, row, column) {
  const value = sheet.rows[row]?.[column];
  const format = sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? '';
  if (typeof value === 'number' && format.includes('%')) return `${(value * 100).toFixed(format.includes('.00') ? 2 : 0)}%`;
  return value === null || value === undefined ? '' : String(value);
}

/** What each cell was taken for, from the places that the reader names. */
function kindsOf(table, blocks) {
  const kinds = new Map();
  for (const block of blocks) if (block.text !== '' && block.top + 1 < table.headerRows[0]) kinds.set(address(block), 'label');
  const fields = Object.entries(table.project.cells);
  for (const [field, at] of fields) kinds.set(at, field === 'title' ? 'title' : 'field');
  // The percentages of the plan stand in one row.
  const plan = table.project.cells.plan?.replace(/^[A-Z]+/, '');
  for (const block of blocks) {
    if (plan && String(block.top + 1) === plan && block.text !== '') kinds.set(address(block), 'field');
    if (table.headerRows.includes(block.top + 1) && block.text !== '') kinds.set(address(block), 'header');
  }
  for (const { cells } of table.indicators) {
    for (const role of ['level1', 'level2']) if (cells[role]) kinds.set(cells[role], 'level');
    if (cells.value) kinds.set(cells.value, 'value');
  }
  return kinds;
}

function cellPicture({ lines, role, width }, x, y, height, fill) {
  const content = lines.length * LINE + (role ? LINE : 0);
  const first = y + (height - content) / 2 + SIZE;
  const texts = lines.map((line, index) => `<text x="${x + 5}" y="${first + index * LINE}" fill="#222">${escaped(line)}</text>`);
  if (role) texts.push(`<text x="${x + 5}" y="${first + lines.length * LINE}" fill="#9a4a00" font-size="11">→ ${escaped(role)}</text>`);
  return `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="#8a8f94" stroke-width="0.8"/>${texts.join('')}</g>`;
}

function caption(x, y, text) {
  return `<text x="${x}" y="${y}" text-anchor="middle" fill="#6b7075" font-size="11">${text}</text>`;
}

function legendPicture(x, y) {
  return LEGEND.map(
    ([kind, text], index) =>
      `<rect x="${x}" y="${y + index * 26}" width="18" height="16" fill="${COLORS[kind]}" stroke="#8a8f94" stroke-width="0.8"/><text x="${x + 26}" y="${y + index * 26 + 13}" fill="#222" font-size="13">${text}</text>`,
  );
}

/** The reasons as `read --explain` prints them. */
function reasonsPicture({ score, evidence }, x, y) {
  const lines = [`把握 ${Math.round(score * 100)}%，因为：`, ...evidence.flatMap((one) => wrapped(`· ${one}`, PANEL - 20, 4))];
  return lines.map((line, index) => `<text x="${x}" y="${y + index * 19}" fill="${index === 0 ? '#222' : '#444'}"${index === 0 ? ' font-weight="bold"' : ''}>${escaped(line)}</text>`);
}

/** Lines that fit, the last with … where more would follow. */
function wrapped(text, width, most) {
  const lines = [''];
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    const line = lines.at(-1);
    // A line does not begin with a mark that closes the one before.
    if (line !== '' && widthOf(line + character) > width && !/[、，。；：）》”]/.test(character)) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1].slice(0, -1)}…`];
}

function widthOf(text) {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? SIZE : SIZE * 0.6), 0);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function letter(column) {
  return String.fromCharCode(65 + column);
}

function address({ top, left }) {
  return `${letter(left)}${top + 1}`;
}

function cellOf(text) {
  return { column: text.charCodeAt(0) - 65, row: Number(text.slice(1)) - 1 };
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await drawReadingPicture(process.argv[2]));
