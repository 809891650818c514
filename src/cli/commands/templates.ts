import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packageJson from '../../../package.json';
import { planTemplate, templatesOf } from '../../core/templates/templates';
import type { TemplateIndex } from '../../core/templates/template-index';
import type { Texts } from '../../core/text/text';
import { writeTemplate } from '../../host/xlsx/template-file';
import type { OpeningAddIn } from '../../host/xlsx/web-extension';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { failureOf } from '../open-workbook';
import { UsageError } from '../usage-error';

export interface TemplatesOptions {
  readonly output: string;
  readonly id: string;
  /** The shared folder of the catalog; without one the add-in is deployed from the admin centre. */
  readonly catalog?: string;
  readonly pack?: string;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `\\server\share` as Excel names it. */
const SHARE = /^\\\\[^\\/:*?"<>|]+\\[^/:*?"<>|]+$/;

/** Writes every template of the pack into a folder, with an index for the pane. */
export async function runTemplates(options: TemplatesOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { output, id, catalog } = options;
  if (!GUID.test(id)) throw new UsageError(texts('cli.usage.bad-id', { value: id }));
  if (catalog !== undefined && !SHARE.test(catalog)) throw new UsageError(texts('cli.usage.bad-catalog', { value: catalog }));
  const pack = await loadPack(options.pack, io, texts);
  const addIn: OpeningAddIn = { id: id.toLowerCase(), version: `${packageJson.version}.0`, store: catalog === undefined ? { kind: 'central' } : { kind: 'folder', path: catalog } };
  const templates = templatesOf(pack).map((template) => ({ ...template, file: `${template.id}.xlsx` }));
  const index: TemplateIndex = { format: 1, pack: pack.id, version: pack.version, templates };
  const folder = resolve(io.cwd, output);
  try {
    await mkdir(folder, { recursive: true });
    for (const template of templates) {
      const mark = { id: template.id, pack: pack.id, version: pack.version };
      await writeFile(join(folder, template.file), await writeTemplate(planTemplate(template.id, pack), mark, addIn));
    }
    await writeFile(join(folder, 'index.json'), `${JSON.stringify(index, undefined, 1)}\n`);
  } catch (error) {
    throw new UsageError(texts('cli.usage.output-failed', { file: output, message: failureOf(error, texts).message }));
  }
  io.out(`${texts('cli.templates.written', { count: templates.length, folder: output })}\n`);
  return 0;
}
