import type { TargetTable } from '../../../src/core/model/target-table';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { namedApart } from '../../../src/core/tables/named-apart';
import { blankTable } from '../../../src/core/templates/blank-table';

function project(name: string): TargetTable {
  return { ...blankTable(defaultPack.layouts[0]!, defaultPack), name };
}

const namesOf = (names: readonly string[]): readonly string[] => namedApart(names.map(project)).map(({ name }) => name);

it('台账里同名的项目依次写成名称（2）、（3）', () => {
  expect(namesOf(['水质检测', '宣传', '水质检测', '水质检测'])).toEqual(['水质检测', '宣传', '水质检测（2）', '水质检测（3）']);
});

it('已有项目叫名称（2）时，不会再起同一个名字', () => {
  expect(namesOf(['水质检测', '水质检测', '水质检测（2）'])).toEqual(['水质检测', '水质检测（3）', '水质检测（2）']);
});

it('没有名称的项目不编号', () => {
  expect(namesOf(['', ''])).toEqual(['', '']);
});
