/** @jest-environment jsdom */
import '../../support/text-coding';
import { strFromU8, unzipSync } from 'fflate';
import { createReader } from '../../../src/core/reading/create-reader';
import { createEngine } from '../../../src/core/rules/engine';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { readStateXml } from '../../../src/core/state/state-xml';
import { templateOf } from '../../../src/core/state/workbook-state';
import { planTemplate, templatesOf } from '../../../src/core/templates/templates';
import { readCustomXml } from '../../../src/host/xlsx/custom-xml';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeTemplate } from '../../../src/host/xlsx/template-file';
import type { OpeningAddIn } from '../../../src/host/xlsx/web-extension';

const ID = '6f3b3a0e-2c57-4f0b-9d0e-5a7c1f4e8b21';
const CENTRAL: OpeningAddIn = { id: ID, version: '0.2.0.0', store: { kind: 'central' } };
const TEMPLATES = templatesOf(defaultPack).map(({ id }) => [id] as const);
const MARK = { id: 'hebei-full', pack: defaultPack.id, version: defaultPack.version };
const reader = createReader(defaultPack);
const engine = createEngine({ pack: defaultPack });

async function partsOf(id: string, addIn: OpeningAddIn = CENTRAL): Promise<ReadonlyMap<string, string>> {
  const file = await writeTemplate(planTemplate(id, defaultPack), { ...MARK, id }, addIn);
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function xml(parts: ReadonlyMap<string, string>, name: string): Document {
  const parsed = new DOMParser().parseFromString(parts.get(name) ?? '', 'text/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
}

const elements = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];

/** Where a relationship leads, from the folder of the part it belongs to. */
function target(base: string, written: string): string {
  if (written.startsWith('/')) return written.slice(1);
  const steps = base.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

describe.each(TEMPLATES)('模板 %s', (id) => {
  it('每一部分都是合格的 XML，有类型，关系指向在的部分', async () => {
    const parts = await partsOf(id);
    const types = xml(parts, '[Content_Types].xml');
    const typed = new Set(elements(types, 'Override').map((one) => one.getAttribute('PartName')?.slice(1)));
    const endings = new Set(elements(types, 'Default').map((one) => one.getAttribute('Extension')));
    for (const name of parts.keys()) {
      xml(parts, name);
      expect([name, name === '[Content_Types].xml' || typed.has(name) || endings.has(name.split('.').at(-1) ?? '')]).toEqual([name, true]);
    }
    for (const name of typed) expect([name, parts.has(name ?? '')]).toEqual([name, true]);
    for (const [name] of parts) {
      if (!name.endsWith('.rels')) continue;
      const base = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const ids = elements(xml(parts, name), 'Relationship').map((one) => one.getAttribute('Id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of elements(xml(parts, name), 'Relationship')) {
        if (one.getAttribute('TargetMode') === 'External') continue;
        const path = target(base, one.getAttribute('Target') ?? '');
        expect([name, path, parts.has(path)]).toEqual([name, path, true]);
      }
    }
  });

  it('打开时带出窗格：任务窗格、扩展、自动显示的属性连成一串', async () => {
    const parts = await partsOf(id);
    const root = elements(xml(parts, '_rels/.rels'), 'Relationship').find((one) => one.getAttribute('Type') === 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes');
    const panes = target('', root?.getAttribute('Target') ?? '');
    const pane = elements(xml(parts, panes), 'taskpane')[0];
    expect([pane?.getAttribute('visibility'), pane?.getAttribute('dockstate')]).toEqual(['1', 'right']);
    const reference = elements(xml(parts, panes), 'webextensionref')[0]?.getAttribute('r:id');
    const relation = elements(xml(parts, 'xl/webextensions/_rels/taskpanes.xml.rels'), 'Relationship').find((one) => one.getAttribute('Id') === reference);
    const extension = xml(parts, target(panes, relation?.getAttribute('Target') ?? ''));
    expect([...(extension.documentElement.children ?? [])].map(({ localName }) => localName)).toEqual(['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot']);
    expect(elements(extension, 'property').map((one) => [one.getAttribute('name'), one.getAttribute('value')])).toEqual([['Office.AutoShowTaskpaneWithDocument', 'true']]);
    expect(elements(extension, 'reference').map((one) => [one.getAttribute('id'), one.getAttribute('version'), one.getAttribute('store'), one.getAttribute('storeType')])).toEqual([[ID, '0.2.0.0', 'EXCatalog', 'EXCatalog']]);
  });

  it('读得进来，没有错误和警告，记着标准包和版本', async () => {
    const file = await writeTemplate(planTemplate(id, defaultPack), { ...MARK, id }, CENTRAL);
    const [part] = readCustomXml(file).map((one) => readStateXml(one.xml));
    expect(part?.kind === 'state' && templateOf(part.state)).toEqual({ ...MARK, id });
    const snapshot = await readXlsx(file, `${id}.xlsx`);
    const models = snapshot.sheets.map((sheet) => reader.readSheet(sheet));
    const { findings } = engine.join(snapshot.sheets.map((sheet, index) => engine.checkSheet(models[index]!, sheet)));
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ code, subject, data }) => [code, subject, data])).toEqual([]);
  });

  it('有公式的工作表受保护，不设密码，能填的格子不锁', async () => {
    const parts = await partsOf(id);
    for (const [name, text] of parts) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
      const protection = /<sheetProtection\b[^>]*>/.exec(text)?.[0];
      expect([name, text.includes('<f>') ? protection !== undefined : true]).toEqual([name, true]);
      expect(protection ?? '').not.toMatch(/password|hashValue/i);
      if (protection === undefined) continue;
      expect(protection).toMatch(/\bsheet="1"/);
      // In the file, 0 is what stays allowed.
      expect(protection).toMatch(/\binsertRows="0"/);
      const unlocked = unlockedStyles(parts);
      const cells = [...text.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?[^>]*?(?:\/>|>(.*?)<\/c>)/g)];
      expect(cells.some(([, , style]) => unlocked.has(Number(style)))).toBe(true);
      expect(cells.filter(([, , style, content]) => content?.includes('<f>') && unlocked.has(Number(style))).map(([, address]) => address)).toEqual([]);
    }
  });
});

function unlockedStyles(parts: ReadonlyMap<string, string>): ReadonlySet<number> {
  const formats = elements(xml(parts, 'xl/styles.xml'), 'cellXfs')[0];
  return new Set([...(formats?.children ?? [])].flatMap((format, index) => (format.getElementsByTagNameNS('*', 'protection')[0]?.getAttribute('locked') === '0' ? [index] : [])));
}

it('共享文件夹目录里的加载项写明文件夹', async () => {
  const parts = await partsOf('hebei-full', { ...CENTRAL, store: { kind: 'folder', path: '\\\\server\\共享 & "表"' } });
  const reference = elements(xml(parts, 'xl/webextensions/webextension1.xml'), 'reference')[0];
  expect([reference?.getAttribute('store'), reference?.getAttribute('storeType')]).toEqual(['\\\\server\\共享 & "表"', 'FileSystem']);
});

it('同样的模板每次打出来一字不差，校验值才有用', async () => {
  const make = async () => Buffer.from(await writeTemplate(planTemplate('hebei-budget', defaultPack), MARK, CENTRAL));
  expect((await make()).equals(await make())).toBe(true);
});

it('示例填好了全部七类指标', () => {
  const [plan] = planTemplate('example', defaultPack);
  expect(plan?.cells.filter(({ content }) => content.kind === 'text' && /^[≥≤]/.test(content.text))).toHaveLength(7);
});
