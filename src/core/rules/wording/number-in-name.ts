import type { StandardsPack } from '../../standards/schema';
import type { IndicatorRule } from '../contract';
import { editWhole } from '../facts/target-edit';
import { compact, excerpt, saysSame } from '../facts/cell-text';
import { namesRate } from '../facts/name-kind';
import { patternOf, wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：三级指标名称是要考核的量，不带具体数值和期限；它们写在指标值里。
 * 不适用：名称里的年度、年龄、服务时限和文号；率按多长时间算的（24小时火灾扑灭率）。
 */
export const numberInName: IndicatorRule = {
  meta: {
    id: 'wording/number-in-name',
    code: 'Z-401',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator: { level3, target } }, { pack }) {
    // Where name and value share a cell, a text without a comparator may be both.
    if (!target) return;
    const found = foundIn(level3.value, pack);
    if (found === undefined) return;
    yield {
      messageId: wordsOf(pack, 'deadlinesInNames').test(level3.value) ? 'deadline' : 'number',
      data: { name: excerpt(level3.value), found: excerpt(found) },
      at: level3.at,
    };
  },
  fix(report, { indicator: { level3, target } }, { pack }) {
    const found = foundIn(level3.value, pack);
    const name = found && tidy(level3.value.replace(found, ''));
    if (!target || !found || !name || [...name].length < 2) return undefined;
    const rename = { at: level3.at, text: name };
    // The value says it already: then the name only has to lose it.
    const isCopied = saysSame(target.raw, level3.value);
    if (!isCopied && digits(target.raw) === digits(found)) return { kind: 'confirm', edits: [rename] };
    if (!isCopied && /\d/u.test(target.raw)) return undefined;
    const edits = editWhole(target, (report.messageId === 'number' ? '=' : '') + compact(found));
    return edits.length === 0 ? undefined : { kind: 'confirm', edits: [rename, ...edits] };
  },
};

function foundIn(name: string, pack: StandardsPack): string | undefined {
  if (!/\d/u.test(name)) return undefined;
  const quantity = patternOf(pack, 'number with unitsInNames', () => new RegExp(`(?<![\\d.第])\\d+(?:\\.\\d+)?\\s*${wordsOf(pack, 'unitsInNames').source}(?!元?\\s*以[上下])`, 'u'));
  const rest = without(name, 'numbersOfNames', pack);
  return wordsOf(pack, 'deadlinesInNames').exec(name)?.[0] ?? quantity.exec(namesRate(name, pack) ? without(rest, 'lengthsOfTime', pack) : rest)?.[0];
}

function without(text: string, words: 'numbersOfNames' | 'lengthsOfTime', pack: StandardsPack): string {
  return text.replace(patternOf(pack, `all ${words}`, () => new RegExp(wordsOf(pack, words).source, 'gu')), '');
}

function tidy(name: string): string {
  return name.replace(/^[\s,，、:：]+|[\s,，、:：]+$/gu, '').replace(/[（(]\s*[)）]/gu, '');
}

function digits(text: string): string {
  return text.replace(/[^\d.]/gu, '');
}
