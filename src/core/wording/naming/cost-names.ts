import type { Naming } from './naming';

/** 考务支出总额除以实际参考人数: 人均考务支出. */
export function* costNames(sentence: string, { shareOf, words, money, stem }: Naming): Generator<string> {
  const found = shareOf.exec(sentence);
  if (!found) return;
  const total = stem(sentence.slice(0, found.index).split(/[,:=]/u).at(-1) ?? '');
  if (!money.test(total)) return;
  const sum = total.replace(/总额$/u, '').replace(/总(?=.{2}$)/u, '');
  const divided = sentence.slice(found.index + found[0].length).split(/[,:;]/u)[0] ?? '';
  const per = words.perOne.find(({ counted }) => divided.endsWith(counted));
  if (per && sum !== '') yield per.name + sum.replaceAll('的', '');
}
