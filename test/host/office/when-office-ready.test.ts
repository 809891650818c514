import { whenOfficeReady } from '../../../src/host/office/when-office-ready';

const globals = globalThis as { Office?: unknown };

function pretendOffice(office: object): void {
  globals.Office = { HostType: { Excel: 'Excel' }, ...office };
}

const excel = (supported: (set: string, version: string) => boolean, officeTheme?: object) => ({
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
  context: { displayLanguage: 'zh-CN', officeTheme, requirements: { isSetSupported: supported } },
});

afterEach(() => {
  delete globals.Office;
});

test('在够新的 Excel 里，告诉界面语言和主题', async () => {
  pretendOffice(excel(() => true, { bodyBackgroundColor: '#262626' }));
  expect(await whenOfficeReady()).toEqual({ kind: 'excel', language: 'zh-CN', looks: { background: '#262626' } });
});

test('网页版不给主题', async () => {
  pretendOffice(excel(() => true));
  expect(await whenOfficeReady()).toEqual({ kind: 'excel', language: 'zh-CN', looks: undefined });
});

test('太旧的 Excel 说出缺什么', async () => {
  pretendOffice(excel((set) => set === 'SharedRuntime'));
  expect(await whenOfficeReady()).toEqual({ kind: 'too-old', missing: ['ExcelApi 1.14'] });
});

test('普通浏览器里不是 Excel', async () => {
  pretendOffice({ onReady: () => Promise.resolve({ host: null, platform: null }) });
  expect(await whenOfficeReady()).toEqual({ kind: 'not-excel' });
});

test('office.js 没有来，或者来了不应答，都是超时', async () => {
  expect(await whenOfficeReady()).toEqual({ kind: 'timeout' });
  pretendOffice({ onReady: () => new Promise(() => undefined) });
  expect(await whenOfficeReady(1)).toEqual({ kind: 'timeout' });
});
