import { createReader } from '../../../src/core/reading/create-reader';
import type { Finding } from '../../../src/core/rules/contract';
import { createEngine } from '../../../src/core/rules/engine';
import { cellAddress, parseArea } from '../../../src/core/sheet/address';
import type { CellContent } from '../../../src/core/sheet/change';
import { contentOf } from '../../../src/core/sheet/change';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { cellAt } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { ownWorkbooks } from '../../measure/truth';
import { applyChanges } from './apply-changes';

const engine = createEngine({ pack: defaultPack });
const reader = createReader(defaultPack);

async function open(name: string): Promise<WorkbookSnapshot> {
  const book = ownWorkbooks().find((one) => one.name.startsWith(name));
  if (!book) throw new Error(`No workbook ${name}`);
  return readXlsx(book.bytes, book.name);
}

function checkSheet(sheet: SheetSnapshot): readonly Finding[] {
  return engine.checkSheet(reader.readSheet(sheet), sheet).findings;
}

function serious(sheet: SheetSnapshot): string[] {
  return checkSheet(sheet)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ severity, rule, at }) => `${severity} ${sheet.name}!${cellAddress(at)} ${rule}`);
}

describe('临西县人社局2023绩效文本', () => {
  it('错误和警告正是人看出来的这些', async () => {
    const { sheets } = await open('临西');
    expect(sheets.flatMap(serious)).toEqual([
      'warning 预算项目!C20 category/satisfaction-in-benefit',
      'warning 预算项目!C21 category/satisfaction-in-benefit',
      'warning 预算项目!C32 category/satisfaction-in-benefit',
      'warning 预算项目!C33 category/satisfaction-in-benefit',
      'warning 预算项目!C44 category/satisfaction-in-benefit',
      'warning 预算项目!C45 category/satisfaction-in-benefit',
      'error 预算项目!E229 category/timeliness-in-money',
    ]);
  });

  it('在比率行输入 ≥100，报缺少单位；修复成 ≥100% 后不再有错误和警告', async () => {
    const { sheets } = await open('临西');
    const sheet = sheets.find(({ name }) => name === '专项资金');
    if (!sheet) throw new Error('No sheet 专项资金');
    const place = parseArea('E5');
    if (!place) throw new Error('No place');
    const at = { sheetId: sheet.id, row: place.top, column: place.left };
    const typed: CellContent = { kind: 'text', text: '≥100' };
    const edited = applyChanges(sheet, [{ at, before: contentOf(cellAt(sheet, at.row, at.column)), after: typed }]);

    const here = checkSheet(edited).filter((finding) => finding.severity !== 'hint' && cellAddress(finding.at) === 'E5');
    expect(here.map(({ rule, severity, fix }) => ({ rule, severity, kind: fix?.kind, before: fix?.before, after: fix?.after }))).toEqual([
      { rule: 'value/unit-missing', severity: 'error', kind: 'safe', before: '≥100', after: '≥100%' },
    ]);

    const fixed = applyChanges(edited, here[0]?.fix?.changes ?? []);
    expect(serious(fixed)).toEqual(serious(sheet));
  });
});

describe.each(ownWorkbooks())('$name', ({ name, bytes }) => {
  it('每个修复都能改成，改后同一处不再报同一条', async () => {
    const { sheets } = await readXlsx(bytes, name);
    for (const sheet of sheets) {
      for (const finding of checkSheet(sheet)) {
        if (!finding.fix) continue;
        const after = checkSheet(applyChanges(sheet, finding.fix.changes));
        expect(after.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint);
      }
    }
  });

  it('没有规则运行出错，指纹各不相同', async () => {
    const snapshot = await readXlsx(bytes, name);
    const steps = engine.checkWorkbook(reader.readWorkbook(snapshot), snapshot);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { findings, checks } = step.value;
    expect(checks.flatMap(({ notChecked }) => notChecked).filter(({ reason }) => reason === 'rule-failed')).toEqual([]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    expect(findings.length).toBeGreaterThan(50);
  });
});
