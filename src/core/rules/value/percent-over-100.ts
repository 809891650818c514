import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { editWhole } from '../facts/target-edit';
import { isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 部分占全体的比率最多 100%；292% 往往是 ≥92% 在识别时把 ≥ 认成了 2。
 * 不适用：增长、超额、完成率等本来可以超过 100% 的指标；满意度（另有规则）。
 */
export const percentOver100: IndicatorRule = {
  meta: {
    id: 'value/percent-over-100',
    code: 'Z-204',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !isPercent(target.value) || Number(target.value.number) <= 100) return;
    if (level2Kind(indicator, pack) === 'satisfaction') return;
    const data = { name: nameOf(indicator), value: excerpt(target.raw) };
    if (target.value.notes.includes('comparator-read-as-2')) {
      yield { messageId: 'read-as-2', data: { ...data, meant: meantBy2(target.value.number ?? '') }, at: target.at };
    } else if (!wordsOf(pack, 'mayExceed').test(indicator.level3.value + (indicator.description?.value ?? ''))) {
      yield { messageId: 'over', data, at: target.at };
    }
  },
  fix(report, { indicator: { target } }) {
    const meant = report.data['meant'];
    if (!target || typeof meant !== 'string') return undefined;
    return { kind: 'confirm', edits: editWhole(target, meant) };
  },
};

function meantBy2(number: string): string {
  return `≥${number.slice(1)}%`;
}
