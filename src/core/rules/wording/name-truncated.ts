import type { IndicatorRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

/** Where systems cut: what goes on this long was not meant to end here. */
const LONGEST_REST = 12;
/** Ends as names of quantities end, or in a bracket. */
const COMPLETE = /(?:[率数度量额性感力比值差价费金款次人户家件个项期时间日期限效果情况水平能力程度标准成本质量数额工作任务活动项目指标安全稳定)）》”])$/u;

/**
 * 名称是描述的开头，在半个词上停住。
 * 不适用：描述在名称后另起一句；名称以量的名称结尾。
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
  *check({ indicator: { level3, description } }) {
    const name = compact(level3.value);
    const full = compact(description?.value ?? '').replace(/[。；;]$/u, '');
    const rest = full.slice(name.length);
    if (name.length < 2 || rest === '' || !full.startsWith(name)) return;
    if (COMPLETE.test(name) || !/^\p{Script=Han}+$/u.test(rest) || [...rest].length > LONGEST_REST) return;
    if (name.length < 10 && !/^(?:保障|提高|提升|促进|加强|改善|完成|开展|组织|推进)$/u.test(name)) return;
    yield { messageId: 'cut', data: { name: excerpt(level3.value), full: excerpt(full) }, at: level3.at, ...(description && { related: [description.at] }) };
  },
  fix(_report, { indicator: { level3, description } }) {
    const full = compact(description?.value ?? '').replace(/[。；;]$/u, '');
    return full === '' ? undefined : { kind: 'confirm', edits: [{ at: level3.at, text: full }] };
  },
};
