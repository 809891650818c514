import { z } from 'zod';
import type { Indicator } from '../../model/target-table';
import type { TableRule } from '../contract';
import { bigrams, shared } from '../facts/bigrams';
import { compact, excerpt, isBlank } from '../facts/cell-text';

const options = z.strictObject({ rows: z.number().int().min(2).default(3) });

/**
 * 几条不同的指标用同一句描述，描述又没有说到它们。
 * 不适用：描述里说到了本行名称的行；不满三条（标准包可以改 `rows`）。
 */
export const descriptionRepeated: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'wording/description-repeated',
    code: 'Z-412',
    scope: 'table',
    severity: 'warning',
    needs: ['level3', 'description'],
    fix: 'none',
  },
  options,
  *check({ table }, { options: { rows } }) {
    const byText = new Map<string, Indicator[]>();
    for (const indicator of table.indicators) {
      const text = compact(indicator.description?.value ?? '');
      if (isBlank(text) || shared(bigrams(text), bigrams(indicator.level3.value)) > 0) continue;
      byText.set(text, [...(byText.get(text) ?? []), indicator]);
    }
    for (const [description, indicators] of byText) {
      const names = new Set(indicators.map(({ level3 }) => compact(level3.value)));
      const places = indicators.flatMap((indicator) => (indicator.description ? [indicator.description.at] : []));
      const [at, ...related] = places;
      if (indicators.length < rows || names.size < 2 || !at) continue;
      yield { messageId: 'repeated', data: { count: indicators.length, description: excerpt(description) }, at, related };
    }
  },
};
