import { copyFileSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlReport } from '../../../src/cli/report/html-report';
import { reviewShape, type FindingOutput } from '../../../src/cli/schemas';
import { summarise, verdictOf } from '../../../src/core/review/report-summary';
import { createTexts } from '../../../src/core/text/text';
import { inFolder, jixiao, LINXI } from '../run-jixiao';

const texts = createTexts('zh-CN');

describe('jixiao review --format html', () => {
  it('lists every problem of every file, and the file that cannot be read with its reason', async () => {
    await inFolder(async (folder) => {
      copyFileSync(LINXI, join(folder, 'a.xlsx'));
      writeFileSync(join(folder, 'b.xlsx'), 'not a workbook');
      const json = reviewShape.parse(JSON.parse((await jixiao(['review', '.', '--format', 'json'], folder)).out));
      const { exitCode, out } = await jixiao(['review', '.', '--format', 'html', '--output', 'r.html'], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
      const page = readFileSync(join(folder, 'r.html'), 'utf8');
      expect(page.match(/<tr data-severity=/g)).toHaveLength(json.files.flatMap(({ findings }) => findings).length);
      expect(page).toContain(json.files[1]!.error!.message);
      expect(page).not.toMatch(/src=|href="(?!#)/);
      expect(json.files.map(verdictOf)).toEqual(['reject', 'unseen']);
    });
  });

  it('shows markup in names and cells as text', () => {
    const evil = '<script>alert("1")</script>';
    const summary = { tables: 1, indicators: 1, budgets: 0, error: 0, warning: 1, hint: 0, unread: 0 };
    const finding: FindingOutput = { rule: 'r', code: 'C1', severity: 'warning', state: 'open', sheet: evil, cell: 'A1', table: evil, subject: evil, message: evil, data: {}, related: [], fingerprint: 'f' };
    const page = htmlReport({ version: 1, files: [{ file: evil, summary, findings: [finding], checks: [], unread: [] }] }, texts);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)');
  });
});

describe('the summary of a review', () => {
  const file = (error: number, warning: number, codes: string[]): Parameters<typeof verdictOf>[0] => ({
    file: 'f', summary: { tables: 1, budgets: 0, error, warning, hint: 0 }, findings: codes.map((code) => ({ code, rule: code })),
  });
  it('is the same in whatever order the files come', () => {
    const files = [file(1, 0, ['B', 'A']), file(0, 2, ['B']), file(0, 0, [])];
    expect(summarise(files)).toEqual(summarise([...files].reverse()));
    expect(summarise(files)).toEqual({ verdicts: { pass: 1, revise: 1, reject: 1, unseen: 0 }, severities: { error: 1, warning: 2, hint: 0 }, rules: [{ code: 'B', count: 2 }, { code: 'A', count: 1 }] });
  });
});
