/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRibbonCommands } from '../../src/commands/ribbon-commands';
import { createFakeSession } from '../support/fake-session';

const ROOT = join(__dirname, '../..');
const FILE = join(ROOT, 'manifest.xml');
const SCHEMA = join(ROOT, '../shared/manifest-xsd/OfficeAppManifestV1_1.xsd');
const XML = readFileSync(FILE, 'utf8');
const manifest = new DOMParser().parseFromString(XML, 'text/xml');

const elements = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const texts = (name: string): string[] => elements(name).map(({ textContent }) => textContent ?? '');

describe('manifest.xml', () => {
  it('is well-formed and names product, version and permission', () => {
    expect(elements('parsererror')).toEqual([]);
    expect(texts('Id')[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(texts('Version')[0]).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(texts('DefaultLocale')).toEqual(['zh-CN']);
    expect(texts('Permissions')).toEqual(['ReadWriteDocument']);
  });

  it('carries the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(texts('Version')[0]).toBe(`${version}.0`);
  });

  it('asks for ExcelApi 1.14 and SharedRuntime 1.1, in both places', () => {
    const sets = elements('Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1', 'ExcelApi 1.14', 'SharedRuntime 1.1']);
  });

  it('runs pane and buttons in one long-lived page', () => {
    const [runtime] = elements('Runtime');
    expect(runtime?.getAttribute('lifetime')).toBe('long');
    for (const name of ['FunctionFile', 'Runtime']) expect(elements(name)[0]?.getAttribute('resid')).toBe('Pane.Url');
    expect(elements('Action').flatMap((action) => [...action.children]).find(({ localName }) => localName === 'SourceLocation')?.getAttribute('resid')).toBe('Pane.Url');
  });

  it('uses https addresses of one server only', () => {
    const addresses = [...XML.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => new URL(address).origin !== 'https://localhost:3000')).toEqual([]);
  });

  it('defines every resource it names, and names every resource it defines', () => {
    const named = [...XML.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? '');
    const defined = ['Image', 'Url', 'String'].flatMap(elements).flatMap((element) => element.getAttribute('id') ?? []);
    expect([...new Set(named)].sort()).toEqual([...new Set(defined)].sort());
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('gives every sentence in English too, short ones within 125 characters', () => {
    const strings = [...elements('String'), ...elements('DisplayName'), ...elements('Description')].filter((element) => element.hasAttribute('DefaultValue'));
    for (const element of strings) {
      expect(element.getAttribute('DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
      const english = [...element.children].find((child) => child.getAttribute('Locale') === 'en-US')?.getAttribute('Value') ?? '';
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      const limit = element.parentElement?.localName === 'LongStrings' ? 250 : 125;
      expect([english.length <= limit, element.getAttribute('id')]).toEqual([true, element.getAttribute('id')]);
    }
  });

  it('has a picture of the right size for each icon', () => {
    for (const image of elements('Image').filter((element) => element.hasAttribute('DefaultValue'))) {
      const name = new URL(image.getAttribute('DefaultValue') ?? '').pathname;
      const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
      expect([16, 32, 64, 80]).toContain(size);
      expect([name, ...pictureSize(join(ROOT, 'assets', name))]).toEqual([name, size, size]);
    }
    for (const icon of elements('Icon')) expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
  });

  it('names functions that the commands have', () => {
    const commands = createRibbonCommands(createFakeSession(), () => Promise.resolve());
    expect(texts('FunctionName')).toEqual(['check', 'suggest', 'writeTable']);
    for (const name of texts('FunctionName')) expect(Object.keys(commands)).toContain(name);
  });

  it('leaves the functions that older manifests name', () => {
    const published = JSON.parse(readFileSync(join(__dirname, 'published.json'), 'utf8')) as Record<string, { functions: string[] }>;
    const commands = createRibbonCommands(createFakeSession(), () => Promise.resolve());
    for (const { functions } of Object.values(published)) expect(Object.keys(commands)).toEqual(expect.arrayContaining(functions));
  });

  const hasSchema = existsSync(SCHEMA) && spawnSync('xmllint', ['--version']).status === 0;
  (hasSchema ? it : it.skip)('follows the published schema', () => {
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', SCHEMA, FILE], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('validates')]);
  });
});

describe('the icons', () => {
  it('are all drawn from a source in the same folder', () => {
    const files = readdirSync(join(ROOT, 'assets/icons'));
    const sources = new Set(files.filter((name) => name.endsWith('.svg')));
    const orphans = files.filter((name) => name.endsWith('.png') && !sources.has(name.replace(/-\d+\.png$/, name.endsWith('-16.png') ? '-16.svg' : '.svg')));
    expect(orphans).toEqual([]);
  });
});

/** Width and height stand at a fixed place in a PNG. */
function pictureSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
