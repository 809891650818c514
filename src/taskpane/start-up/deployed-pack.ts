import { loadStandardsPackText } from '../../core/standards/load-pack';
import type { PackProblem } from '../../core/standards/pack-problem';
import type { StandardsPack } from '../../core/standards/schema';

/** Beside taskpane.html on the server; what an administrator changes there counts from the next opening, without a build. */
export const DEPLOYED_PACK = 'packs/standards.json';

export interface PackInForce {
  readonly pack: StandardsPack;
  /** Why the file on the server is not used; the bundled pack then is. */
  readonly problem?: PackProblem;
}

/** The standards pack of the server, or the bundled one where there is none, or none that can be used. Never rejects for the file. */
export async function packInForce(
  get: (path: string) => Promise<string | undefined>,
  bundled: () => Promise<StandardsPack>,
): Promise<PackInForce> {
  const text = await get(DEPLOYED_PACK);
  if (text === undefined) return { pack: await bundled() };
  const loaded = loadStandardsPackText(text);
  if (loaded.ok) return { pack: loaded.pack };
  const [problem] = loaded.problems;
  return { pack: await bundled(), ...(problem && { problem }) };
}

/** Undefined where it cannot be had: an intranet without the file, or a moment without network. */
export async function fetchText(path: string): Promise<string | undefined> {
  try {
    const answer = await fetch(path, { cache: 'no-cache' });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
