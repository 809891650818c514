import * as fc from 'fast-check';
import { oneOf } from '../../words/pick';
import { column } from '../columns';
import type { Column, Family } from '../layout';

/** 绩效指标 over the levels, 年度指标值 over the parts of the value, and more headings above: two to five rows. */
export const nestedHeadings: Family = {
  name: '两层到五层表头',
  change: (layout) =>
    fc
      .record({
        levels: oneOf('绩效指标', '年度绩效指标', '绩效指标（90分）'),
        value: oneOf('年度指标值', '指标值'),
        split: fc.boolean(),
        over: fc.uniqueArray(oneOf('项目绩效指标', '年度绩效指标', '绩效指标'), { maxLength: 3 }),
      })
      .map(({ levels, value, split, over }) => {
        const headed = (heading: string, ...roles: readonly Column[]): readonly Column[] => roles.map((one) => ({ ...one, path: [heading, ...one.path] }));
        const columns = [
          ...headed(levels, column('level1'), column('level2'), column('level3')),
          ...(split ? headed(value, column('comparator', '指标性质'), column('number', '指标值'), column('unit', '度量单位')) : [column('value', value)]),
          column('actualValue', '实际完成值'),
          column('weight', '分值'),
        ];
        return { ...layout, columns: over.reduceRight<readonly Column[]>((under, heading) => headed(heading, ...under), columns) };
      }),
};
