import { defaultPack } from '../../../src/core/standards/default-pack';
import type { WordingLibrary } from '../../../src/core/wording/contract';
import type { WordingSearch } from '../../../src/core/wording/search';
import type { WordingIndex } from '../../../src/core/wording/wording-index';

/** A way of asking, the n-th time. */
export type Ask = readonly [name: string, ask: (round: number) => unknown];

const PREFIXES = ['全县', '乡镇', '社区', '学校', '医院', '园区', '农村', '城镇', '重点', '新增', '年度', '基层', '本级', '市级', '村级', '窗口', '企业', '老年人', '青年'];
const INITIALS = ['pxrs', 'btff', 's', 'zy', 'gyxgw', 'ylj', 'jsl', 'mydc'];
const SPELLED = ['peixun', 'butiefafang', 'shu', 'zhiliang', 'yanglao', 'manyidu', 'jishilv', 'gonglu'];

/** The standard wording over and over, each time for somebody else. */
export function largeLibrary(entries: number): WordingLibrary {
  const indicators = PREFIXES.flatMap((prefix, round) =>
    defaultPack.indicators.map((indicator) => ({
      ...indicator,
      id: `${indicator.id}-${String(round)}`,
      name: prefix + indicator.name,
      aliases: [],
      projectWords: [...indicator.projectWords, prefix],
    })),
  );
  return { origin: 'own', title: '大台账', indicators: indicators.slice(0, Math.max(0, entries - defaultPack.indicators.length)) };
}

/** Everything that a person waits for while typing. */
export function waysOfAsking(index: WordingIndex, search: WordingSearch): readonly Ask[] {
  const { indicators } = defaultPack;
  const at = (round: number): (typeof indicators)[number] => indicators[(round * 37) % indicators.length]!;
  const query = { level1: '', level2: '', text: '', description: '', project: '', taken: [] as string[] };
  return [
    ['row with description and project', (i) => index.propose({ ...query, level2: at(i).level2, description: at(i).description, project: `2026年${at(i).kind}${at(i + 5).projectWords.join('')}经费 用于${at(i + 9).description}` }, 3)],
    ['name being typed', (i) => index.propose({ ...query, level2: at(i).level2, text: at(i).name.slice(0, 1 + (i % 6)) }, 3)],
    ['empty row of a started table', (i) => index.propose({ ...query, level2: at(i).level2, project: at(i).projectWords.join(''), taken: [at(i + 1).name, at(i + 2).name] }, 3)],
    ['search in Chinese', (i) => search.find(at(i).name.slice(i % 3, 2 + (i % 5)), {}, 20)],
    ['search by initials', (i) => search.find(INITIALS[i % INITIALS.length]!, {}, 20)],
    ['search by pinyin', (i) => search.find(SPELLED[i % SPELLED.length]!, {}, 20)],
  ];
}

/** The middle and the 99th of 100. */
export function halfAndMost(times: readonly number[]): readonly [number, number] {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted[Math.floor(sorted.length * 0.99)] ?? 0];
}
