import { defaultPack } from '../../../src/core/standards/default-pack';
import type { WordingLibrary } from '../../../src/core/wording/contract';
import { buildWordingSearch } from '../../../src/core/wording/search';
import { buildWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';

/** How long a library of a given size takes, in milliseconds of this process alone: other programs do not count. */
export interface Speed {
  readonly entries: number;
  readonly build: number;
  readonly longestStep: number;
  readonly megabytes: number;
  /** Median and 99th of 100 for each way of asking. */
  readonly asked: readonly (readonly [string, number, number])[];
}

const PREFIXES = ['全县', '乡镇', '社区', '学校', '医院', '园区', '农村', '城镇', '重点', '新增', '年度', '基层', '本级', '市级', '村级', '窗口', '企业', '老年人', '青年'];
const ROUNDS = 300;

export function measureSpeed(entries: number): Speed {
  const before = memory();
  const steps: number[] = [];
  const index = finish(buildWordingIndex([packLibrary(defaultPack), largeLibrary(entries)], defaultPack), steps);
  const search = finish(buildWordingSearch(index), steps);
  const megabytes = (memory() - before) / 1024 / 1024;
  const { indicators } = defaultPack;
  const at = (round: number): (typeof indicators)[number] => indicators[(round * 37) % indicators.length]!;
  const query = { level1: '', level2: '', text: '', description: '', project: '', taken: [] as string[] };
  const ways: readonly (readonly [string, (round: number) => unknown])[] = [
    ['row with description and project', (i) => index.propose({ ...query, level2: at(i).level2, description: at(i).description, project: `2026年${at(i).kind}${at(i + 5).projectWords.join('')}经费 用于${at(i + 9).description}` }, 3)],
    ['name being typed', (i) => index.propose({ ...query, level2: at(i).level2, text: at(i).name.slice(0, 1 + (i % 6)) }, 3)],
    ['empty row of a started table', (i) => index.propose({ ...query, level2: at(i).level2, project: at(i).projectWords.join(''), taken: [at(i + 1).name, at(i + 2).name] }, 3)],
    ['search in Chinese', (i) => search.find(at(i).name.slice(i % 3, 2 + (i % 5)), {}, 20)],
    ['search by initials', (i) => search.find(['pxrs', 'btff', 's', 'zy', 'gyxgw', 'ylj', 'jsl', 'mydc'][i % 8]!, {}, 20)],
    ['search by pinyin', (i) => search.find(['peixun', 'butiefafang', 'shu', 'zhiliang', 'yanglao', 'manyidu', 'jishilv', 'gonglu'][i % 8]!, {}, 20)],
  ];
  const asked = ways.map(([name, ask]): readonly [string, number, number] => {
    const times = Array.from({ length: ROUNDS }, (_, round) => spent(() => ask(round))).slice(ROUNDS / 10).sort((a, b) => a - b);
    return [name, times[Math.floor(times.length / 2)] ?? 0, times[Math.floor(times.length * 0.99)] ?? 0];
  });
  return { entries: index.entries.length, build: steps.reduce((sum, step) => sum + step, 0), longestStep: Math.max(...steps), megabytes, asked };
}

/** The standard wording over and over, each time for somebody else. */
function largeLibrary(entries: number): WordingLibrary {
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

function finish<Result>(steps: Generator<void, Result, void>, times: number[]): Result {
  for (;;) {
    let step: IteratorResult<void, Result> | undefined;
    times.push(spent(() => (step = steps.next())));
    if (step?.done) return step.value;
  }
}

function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
