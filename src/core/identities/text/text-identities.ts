import type { IdentitySection } from '../../standards/identities';
import { buildIdentity } from '../build-identity';
import type { Identity, Term } from '../contract';
import type { Figure, TextFigures } from './figures';

/** What the figures of one text say of each other: sums inside a sentence, this year and last, growth, one thing stated twice. */
export function bindText(text: TextFigures, words: IdentitySection['text']): readonly Identity[] {
  const byPassage = new Map<Figure['passage'], Figure[]>();
  for (const figure of text.figures) byPassage.set(figure.passage, [...(byPassage.get(figure.passage) ?? []), figure]);
  const name = text.part.name;
  return [...byPassage.values()].flatMap((figures) => [
    ...sums(figures, words, name),
    ...differences(figures, name),
    ...statedTwice(figures, name),
    ...rates(figures, name),
  ]);
}

/** A whole and all of its parts in one passage, as amounts or as changes: 基本支出减少259.23，项目支出增加5474. */
function sums(figures: readonly Figure[], { wholes }: IdentitySection['text'], name: string): readonly Identity[] {
  return wholes.flatMap(({ whole, parts, optional }) =>
    (['level', 'change'] as const).flatMap((role) => {
      const same = figures.filter((figure) => figure.role === role && figure.period === 'this');
      const required = parts.map((topic) => same.find((figure) => figure.topic === topic));
      const found = required.filter((figure) => figure !== undefined);
      const [first] = found;
      if (first === undefined || found.length < parts.length || found.length < 2) return [];
      const total = same.findLast((figure) => figure.topic === whole && figure.offset < Math.min(...found.map(({ offset }) => offset)));
      if (!total) return [];
      const extra = optional.flatMap((topic) => same.find((figure) => figure.topic === topic && figure.offset > total.offset) ?? []);
      return [textIdentity(role === 'level' ? 'text-sum' : 'text-sum-of-changes', [total.term], [...found, ...extra].map(termOf), name)];
    }),
  );
}

/** 本年 = 上年 + 增减. */
function differences(figures: readonly Figure[], name: string): readonly Identity[] {
  return topicsOf(figures).flatMap((topic) => {
    const own = figures.filter((figure) => figure.topic === topic);
    const change = own.find(({ role }) => role === 'change');
    const current = own.findLast((figure) => figure.role === 'level' && figure.period === 'this' && (!change || figure.offset < change.offset));
    const [previous, ...others] = own.filter((figure) => figure.role === 'level' && figure.period === 'previous');
    if (!change || !current || !previous || others.length > 0) return [];
    return [textIdentity('text-difference', [current.term], [previous.term, change.term], name)];
  });
}

/** The same 科目 with two amounts for one year in one paragraph. */
function statedTwice(figures: readonly Figure[], name: string): readonly Identity[] {
  return topicsOf(figures)
    .filter((topic) => topic.startsWith('@'))
    .flatMap((topic) => {
      const [first, ...rest] = thisYear(figures, topic);
      return first ? rest.filter(({ named, term }) => !named && /^\d{4}年/.test(term.label)).map((other) => textIdentity('text-stated-twice', [first.term], [other.term], name)) : [];
    });
}

/** 增长率 = (本年 − 上年) ÷ 上年. */
function rates(figures: readonly Figure[], name: string): readonly Identity[] {
  return topicsOf(figures).flatMap((topic) => {
    const rate = figures.find((figure) => figure.topic === topic && figure.role === 'rate');
    const stated = rate?.term.stated;
    const [previous, ...older] = figures.filter((figure) => figure.topic === topic && figure.role === 'level' && figure.period === 'previous');
    const current = thisYear(figures, topic).filter(({ offset }) => !rate || offset < rate.offset);
    const last = current.at(-1);
    if (!rate || !stated || !previous || !last) return [];
    const others = current.slice(0, -1).map(termOf);
    return [
      {
        ...textIdentity('text-rate', [last.term, ...others], [previous, ...older].map(termOf), name),
        relation: '%' as const,
        severity: 'error' as const,
        rate: { percent: stated.decimal, places: stated.places, at: rate.term.at },
        key: `text-rate ${topic} ${rate.term.at.sheetId} ${String(rate.term.at.row)} ${String(rate.offset)}`,
      },
    ];
  });
}

function thisYear(figures: readonly Figure[], topic: string): readonly Figure[] {
  return figures.filter((figure) => figure.topic === topic && figure.role === 'level' && figure.period === 'this');
}

function topicsOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map(({ topic }) => topic))];
}

function termOf({ term }: Figure): Term {
  return term;
}

function textIdentity(id: string, left: readonly Term[], right: readonly Term[], name: string): Identity {
  return buildIdentity({ id, severity: id === 'text-stated-twice' ? 'error' : 'warning', scope: 'text', relation: '=', left, right, tables: [name] });
}
