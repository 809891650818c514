import type { Field, TargetTable } from '../../model/target-table';
import { compact, excerpt, isDashes } from '../facts/cell-text';
import type { TableRule } from '../contract';
import { paused } from '../facts/paused';
import { placeholderPatterns } from '../facts/placeholder-patterns';

/** Code of a reporting system that a failed export leaves in a cell: ##JXWB_JXMB##. */
const SYSTEM_FIELD = /##\w+##/u;

/**
 * 财预〔2015〕88号：目标要指向明确；“目标内容 1”“指标2”“待定”是模板没有填写的痕迹。
 * 不适用：目标内容已经填写、只是前面留有“目标内容 1”的（另有规则）。
 */
export const placeholderLeft: TableRule = {
  meta: {
    id: 'completeness/placeholder-left',
    code: 'Z-105',
    scope: 'table',
    severity: 'error',
    needs: [],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const patterns = [...placeholderPatterns(pack), SYSTEM_FIELD];
    const seen = new Set<string>();
    for (const field of paused(fieldsOf(table))) {
      if (!field) {
        yield undefined;
        continue;
      }
      const text = withPlainTitles(compact(field.raw));
      const pattern = text === '' || isDashes(text) ? undefined : patterns.find((one) => one.test(text));
      const place = `${String(field.at.row)} ${String(field.at.column)}`;
      if (!pattern || seen.has(place)) continue;
      seen.add(place);
      const found = pattern.exec(text)?.[0] ?? text;
      yield { messageId: 'left', data: { text: excerpt(field.raw), found: excerpt(found) }, at: field.at };
    }
  },
};

function* fieldsOf(table: TargetTable): Generator<Pick<Field, 'raw' | 'at'>> {
  const { name, purpose, goals } = table.project;
  if (name) yield name;
  if (purpose) yield purpose;
  yield* goals;
  for (const { level3, description, target, basis } of table.indicators) {
    yield level3;
    if (description) yield description;
    if (target) yield target;
    if (basis) yield basis;
  }
}

/** 〈〉 inside 《》 are the inner marks of a title, not a gap to fill. */
function withPlainTitles(text: string): string {
  return text.replace(/《[^《》]*》/gu, (title) => title.replace(/[〈〉]/gu, ''));
}
