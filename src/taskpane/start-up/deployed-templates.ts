import { readTemplateIndex } from '../../core/templates/template-index';
import type { TemplateSite } from '../../session/templates/template-site';

/** Beside taskpane.html on the server, as `npm run package` puts them there. */
const FOLDER = 'templates';

/** The templates of the server. What cannot be had is undefined; nothing rejects. */
export function deployedTemplates(get: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>): TemplateSite {
  return {
    async index() {
      const bytes = await get(`${FOLDER}/index.json`);
      return bytes && readTemplateIndex(new TextDecoder().decode(bytes));
    },
    file: (name) => get(`${FOLDER}/${name}`),
  };
}

/** Undefined where it cannot be had. */
export async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const answer = await fetch(path, { cache: 'no-cache' });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
