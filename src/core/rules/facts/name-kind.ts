import type { StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';
import { wordsOf } from './pack-words';

/** The name without what stands in brackets at its end: 及时率（%）, 考试场次(次). */
export function bareName(name: string): string {
  return compact(name).replace(/(?:[（(【[［〔][^（()）【】[\]［］〔〕]*[)）】\]］〕])+$/u, '');
}

/** 培训人数, 购置数量: says itself that something is counted. */
export function namesCount(name: string, pack: StandardsPack): boolean {
  return wordsOf(pack, 'countEndings', 'end').test(bareName(name));
}

/** 及时率, 满意度, 占比: says itself that it is a percentage. */
export function namesRate(name: string, pack: StandardsPack): boolean {
  const bare = bareName(name);
  return wordsOf(pack, 'rateEndings', 'end').test(bare) && !wordsOf(pack, 'notPercentEndings', 'end').test(bare);
}

/** How much more or less than before: the change of a count may be a percentage. */
export function statesChange(text: string, pack: StandardsPack): boolean {
  return wordsOf(pack, 'changeSaid').test(text);
}

/** Which way the quantity itself goes, or that it stays: 持续下降, 保持稳定; not 增强幸福感. */
export function statesTrend(text: string, pack: StandardsPack): boolean {
  return wordsOf(pack, 'trendSaid', 'end').test(compact(text));
}

/** 隐患点群众满意度 says at its end what it measures; 不满意率 does not. */
export function namesSatisfaction(name: string, pack: StandardsPack): boolean {
  return wordsOf(pack, 'satisfactionEndings', 'end').test(bareName(name));
}

/** Where less is better: 投诉率, 故障率, 差错率. */
export function namesHarm(name: string, pack: StandardsPack): boolean {
  return wordsOf(pack, 'harmSaid').test(compact(name));
}
