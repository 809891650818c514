import { z } from 'zod';
import type { IndicatorRule } from '../contract';
import { isEmptyRow, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';

const options = z.strictObject({
  /** A regular expression: words of nature, resources and their use. */
  words: z.string().min(1).default('生态|环境|能源|消耗|颗粒|浓度|污水|纸|印刷|环保|污染|排放|排污|节能|能耗|节约|低碳|碳|绿|垃圾|废|水|减排|需氧量|空气|大气|土壤|森林|林|草|湿地|噪声|噪音|扬尘|粉尘|耗材|用纸|无纸|用电|用水|用能|线上|资源|循环|再生|清洁|卫生|美化|整洁|景观|植被|农药|化肥|秸秆|物种|保护|生物|气候|降解|回收'),
});

/**
 * 财预〔2021〕101号（参考）：生态效益反映对自然环境的影响。
 * 不适用：名称、描述或值里有环境、资源方面的词；整行未填。
 */
export const ecologyElsewhere: IndicatorRule<z.infer<typeof options>> = {
  meta: {
    id: 'category/ecology-elsewhere',
    code: 'Z-326',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  options,
  *check({ indicator }, { pack, options: { words } }) {
    const { level3, description, target } = indicator;
    if (level2Kind(indicator, pack) !== 'ecological' || isEmptyRow(indicator)) return;
    if (new RegExp(words, 'u').test([level3.value, description?.value, target?.raw].join(' '))) return;
    yield { messageId: 'elsewhere', data: { name: nameOf(indicator) }, at: level3.at, related: [indicator.level2.at] };
  },
};
