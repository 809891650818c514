import type { IndicatorRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';
import { wordsOf } from '../facts/pack-words';

/** Where systems cut: what goes on this long was not meant to end here. */
const LONGEST_REST = 12;

/**
 * 名称是描述的开头，在半个词上停住。
 * 不适用：描述在名称后另起一句；名称不在半句上。
 */
export const nameTruncated: IndicatorRule = {
  meta: {
    id: 'wording/name-truncated',
    code: 'Z-409',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'description'],
    fix: 'confirm',
  },
  *check({ indicator: { level3, description } }, { pack }) {
    const name = compact(level3.value);
    const full = compact(description?.value ?? '').replace(/[。；;]$/u, '');
    const rest = full.slice(name.length);
    if (name.length < 2 || rest === '' || !full.startsWith(name)) return;
    if (!/^\p{Script=Han}+$/u.test(rest) || [...rest].length > LONGEST_REST) return;
    if (!wordsOf(pack, 'halfPhrases', 'end').test(name) && !wordsOf(pack, 'bareVerbs', 'whole').test(name)) return;
    yield { messageId: 'cut', data: { name: excerpt(level3.value), full: excerpt(full) }, at: level3.at, ...(description && { related: [description.at] }) };
  },
  fix(_report, { indicator: { level3, description } }) {
    const full = compact(description?.value ?? '').replace(/[。；;]$/u, '');
    return full === '' ? undefined : { kind: 'confirm', edits: [{ at: level3.at, text: full }] };
  },
};
