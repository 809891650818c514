import type { z } from 'zod';
import { inconsistencies } from './consistency';
import type { PackProblem } from './pack-problem';
import { standardsPackSchema, type StandardsPack } from './schema';

export type LoadedPack =
  | { readonly ok: true; readonly pack: StandardsPack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Takes a standards pack from the text of its file. Never throws. */
export function loadStandardsPackText(text: string): LoadedPack {
  let json: unknown;
  try {
    // Editors on Windows put a mark before the first character.
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problems: [{ path: '$', kind: 'not-json', data: {} }] };
  }
  return loadStandardsPack(json);
}

/** Takes a standards pack from parsed JSON, or says everything that must be mended in it. Never throws. */
export function loadStandardsPack(json: unknown): LoadedPack {
  const parsed = standardsPackSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, json)) };
  const problems = inconsistencies(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: parsed.data };
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): PackProblem[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), kind: 'unknown-key', data: {} }));
    case 'invalid_key':
      return [{ path, kind: 'unknown-key', data: {} }];
    case 'invalid_value':
      return valueAt(json, issue.path) === undefined
        ? [{ path, kind: 'missing', data: {} }]
        : [{ path, kind: 'not-in-list', data: { values: issue.values.map(String).join(' | ') } }];
    case 'too_small':
      return [{ path, kind: 'too-short', data: {} }];
    case 'invalid_format':
      return [{ path, kind: 'bad-format', data: { pattern: issue.pattern ?? issue.format } }];
    case 'invalid_type':
      return valueAt(json, issue.path) === undefined
        ? [{ path, kind: 'missing', data: {} }]
        : [{ path, kind: 'wrong-type', data: { expected: issue.expected } }];
    default:
      return [{ path, kind: 'wrong-type', data: { expected: issue.code } }];
  }
}

/** `indicators[3].unit`, as editors and people write it; the whole file is `$`. */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return text === '' ? '$' : text.replace(/^\./, '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), json);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
