import type { Field, Indicator } from '../../model/target-table';
import type { TableRule } from '../contract';
import { bigrams, shared } from '../facts/bigrams';
import { isBlank, nameOf } from '../facts/cell-text';

interface Described {
  readonly indicator: Indicator;
  readonly description: Field;
  readonly name: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * 两行的描述各说对方。
 * 不适用：描述与自己的名称有相同的词；能互换的不止一对。
 */
export const descriptionsSwapped: TableRule = {
  meta: {
    id: 'wording/descriptions-swapped',
    code: 'Z-411',
    scope: 'table',
    severity: 'warning',
    needs: ['level3', 'description'],
    fix: 'confirm',
  },
  *check({ table }) {
    const strangers = table.indicators.flatMap(describedElsewhere);
    for (const [index, one] of strangers.entries()) {
      const partners = strangers.filter((other) => other !== one && speakOfEachOther(one, other));
      const [other] = partners;
      if (!other || partners.length > 1 || strangers.indexOf(other) < index) continue;
      yield {
        messageId: 'swapped',
        data: { name: nameOf(one.indicator), other: nameOf(other.indicator) },
        at: one.description.at,
        related: [other.description.at],
      };
    }
  },
  fix(report, { table }) {
    const at = (row: number | undefined): Field | undefined => table.indicators.find((one) => one.row === row)?.description;
    const [one, other] = [at(report.at.row), at(report.related?.[0]?.row)];
    if (!one || !other) return undefined;
    return {
      kind: 'confirm',
      edits: [
        { at: one.at, text: other.raw },
        { at: other.at, text: one.raw },
      ],
    };
  },
};

function describedElsewhere(indicator: Indicator): Described[] {
  const { description, level3 } = indicator;
  if (!description || isBlank(description.value) || isBlank(level3.value)) return [];
  const name = bigrams(level3.value);
  const words = bigrams(description.value);
  return shared(name, words) === 0 ? [{ indicator, description, name, words }] : [];
}

/** Most of what a description says is the name of the other row, on one side at least; one word in common is chance. */
function speakOfEachOther(one: Described, other: Described): boolean {
  const [ahead, back] = [shared(one.words, other.name), shared(other.words, one.name)];
  return ahead > 0 && back > 0 && (ahead * 2 >= Math.min(one.words.size, other.name.size) || back * 2 >= Math.min(other.words.size, one.name.size));
}
