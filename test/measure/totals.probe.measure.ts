import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIdentities } from '../../src/core/identities/check-identities';
import { readBudgets } from '../../src/core/reading/budget/read-budgets';
import { readProse } from '../../src/core/reading/prose/read-prose';
import { linesOf } from '../../src/core/reading/line';
import { createReader } from '../../src/core/reading/create-reader';
import { cellAddress } from '../../src/core/sheet/address';
import { defaultPack } from '../../src/core/standards/default-pack';
import { sheetOf } from '../support/sheet';
import { readXlsx } from '../../src/host/xlsx/read-workbook';

it('probe', async () => {
  const folders = ['/work/shared/workbooks', '/work/shared/workbooks-shanghai'];
  const want = process.env.PROBE ?? '';
  for (const folder of folders) for (const name of readdirSync(folder).filter((one) => one.endsWith('.xlsx') && one.includes(want))) {
    const bytes = readFileSync(join(folder, name));
    const snapshot = await readXlsx(bytes, name);
    const m0 = createReader(defaultPack).readWorkbook(snapshot);
    const model = { sheets: m0.sheets.map((sm, i) => { if (sm.tables.length > 0 || sm.budgets.length > 0) return sm; const sh = snapshot.sheets[i]!; const b = readBudgets(sh, linesOf(sh), defaultPack); return { ...sm, budgets: b.budgets, texts: readProse(sh, b.rest, defaultPack).texts }; }) };
    const textFile = join(folder, `${name.split('_')[0]}-text.txt`);
    if (existsSync(textFile)) {
      const raw = readFileSync(textFile, 'utf8').split(/^--- page \d+ ---$/m);
      const rows = raw.filter((page) => !/目 录|编制部门|编制单位|类 款|公用经费 *$/m.test(page)).flatMap((page) => page.trim().split('\n')).filter((line) => !/^\d{3} [\d一-龥]/.test(line));
      const sheet = sheetOf(rows.map((line) => [line]), { id: 'text', name: '说明' });
      (snapshot.sheets as unknown[]).push(sheet);
      const prose = readProse(sheet, linesOf(sheet), defaultPack); process.stdout.write(`TEXT ${rows.length} ${prose.texts.map((t) => t.kind + ':' + t.name + ':' + t.paragraphs.length).join(' ')}\n`);
      (model.sheets as unknown[]).push({ sheetId: 'text', name: '说明', visibility: 'visible', tables: [], budgets: [], texts: prose.texts, unread: [] });
    }
    const names = new Map(snapshot.sheets.map((s) => [s.id, s.name]));
    const t = Date.now();
    const report = checkIdentities(model, defaultPack);
    const ms = Date.now() - t; const t2 = Date.now(); checkIdentities(model, defaultPack); const ms2 = Date.now() - t2;
    const by = (s: string) => report.results.filter((r) => r.state === s).length;
    const out: string[] = [];
    out.push(`## ${name} ${ms}/${ms2}ms views ${report.views.map((v) => `${v.form || '?' + v.table.name}:${v.table.rows.length}`).join(' ')}`);
    out.push(`held ${by('held')} failed ${by('failed')} not ${by('not-checked')} texts ${report.texts.length} figures ${report.texts.flatMap((t) => t.figures).length}`);
    const c = new Map<string, number>();
    for (const r of report.results) if (r.state === 'not-checked') { const k = `${r.identity.id}:${r.reason}`; c.set(k, (c.get(k) ?? 0) + 1); }
    out.push([...c].map(([k, n]) => `${k}=${n}`).join(' '));
    const ids = new Map<string, number>();
    for (const r of report.results) if (r.state === 'held') ids.set(r.identity.id, (ids.get(r.identity.id) ?? 0) + 1);
    out.push('HELD ' + [...ids].map(([k, n]) => `${k}=${n}`).join(' '));
    if (process.env.UNM) for (const u of report.unmatched) out.push(`  - ${u.id} ${u.reason} ${u.detail} @${u.table}`);
    for (const r of report.results) if (r.state === 'failed') out.push(`FAIL ${r.identity.id} ${r.identity.tables.join('/')} | ${r.left.map((t) => `${names.get(t.at.sheetId)}!${cellAddress(t.at)} ${t.label}=${t.amount?.decimal ?? ''}`).join(' + ')} ${r.identity.relation} ${r.right.map((t) => `${cellAddress(t.at)} ${t.label}=${t.amount?.decimal ?? ''}`).slice(0, 8).join(' + ')} | ${JSON.stringify(r.sums)} ${JSON.stringify(r.identity.rate ?? '')}`);
    if (process.env.FIG) for (const t of report.texts) for (const f of t.figures) out.push(`  fig ${cellAddress(f.term.at)} ${f.topic} ${f.role} ${f.period} ${f.named ? 'named' : ''} ${f.first ? 'first' : ''} ${f.term.stated?.decimal}${f.term.stated?.unit ?? '%'} «${f.term.label}»`);
    process.stdout.write(out.join('\n') + '\n');
  }
}, 60000);
