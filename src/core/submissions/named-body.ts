import { halfWidth } from '../model/plain-text';

/** A department or unit as a form names it: `323001某县人社局本级` gives code and name apart. */
export interface NamedBody {
  readonly code: string;
  readonly name: string;
}

export const NOBODY: NamedBody = { code: '', name: '' };

/** 323001某县人社局, [323]人社局, 323-人社局, 人社局（323） */
const CODE_FIRST = /^[[(【]?(\d{3,12})(?!\d)[\])】]?[-—_:.、]*(.*)$/u;
const CODE_LAST = /^(.*\D)[[(【](\d{3,12})[\])】]$/u;

export function namedBody(text: string | undefined): NamedBody {
  const compact = halfWidth(text ?? '').replace(/\s+/gu, '');
  const first = CODE_FIRST.exec(compact);
  // 2025年… is a year before words, not a code.
  if (first && !/^年/u.test(first[2] ?? '')) return { code: first[1] ?? '', name: first[2] ?? '' };
  const last = CODE_LAST.exec(compact);
  return last ? { code: last[2] ?? '', name: last[1] ?? '' } : { code: '', name: compact };
}

/** The name for comparing: without brackets, signs and what marks the department's own office (本级, 机关). */
export function bodyKey(name: string, ownOffice: readonly string[]): string {
  const bare = halfWidth(name).replace(/[\s()[\]【】〔〕·,，、.。:_—-]+/gu, '');
  const ending = ownOffice.find((word) => bare.endsWith(word) && bare.length > word.length);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

export function isNamed(body: NamedBody): boolean {
  return body.code !== '' || body.name !== '';
}

/** The body named most often; of equals the one named first. */
export function mostNamed(bodies: readonly NamedBody[]): NamedBody {
  const votes = new Map<string, { readonly body: NamedBody; readonly count: number }>();
  for (const body of bodies.filter(isNamed)) {
    const key = `${body.code} ${body.name}`;
    votes.set(key, { body: votes.get(key)?.body ?? body, count: (votes.get(key)?.count ?? 0) + 1 });
  }
  return [...votes.values()].reduce((best, one) => (one.count > best.count ? one : best), { body: NOBODY, count: 0 }).body;
}
