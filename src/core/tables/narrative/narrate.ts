import { Exact, ZERO } from '../../identities/amounts';
import { checkIdentities } from '../../identities/check-identities';
import type { WorkbookModel } from '../../model/workbook-model';
import type { NarrativePattern, NarrativeSection } from '../../standards/narrative';
import type { StandardsPack } from '../../standards/schema';
import { addsUp } from './adds-up';
import { amountText, createFigureFinder, differenceOf, setsOf, type FigureFinder } from './figure-finder';
import type { MissingFigure, Narrative, NarrativeParagraph, NarrativePiece } from './narrative';

/**
 * 情况说明 from the figures of the tables, one for each set of tables. Every figure names its cell; what no table states
 * stands as 〈…〉 with the reason. Nothing is rounded, guessed or carried over. `last`: the workbook of the year before,
 * for what grew or shrank.
 */
export function narrate(model: WorkbookModel, pack: StandardsPack, last?: WorkbookModel): readonly Narrative[] {
  const report = checkIdentities(model, pack);
  const lastReport = last && checkIdentities(last, pack);
  return setsOf(report).map((anchor): Narrative => {
    const find = createFigureFinder(model, report, anchor, pack, false);
    const lastSets = lastReport ? setsOf(lastReport) : [];
    // Of several sets last year, the one of the same 单位.
    const lastAnchor = lastSets.length === 1 ? lastSets : lastSets.filter((set) => set?.unit === anchor?.unit);
    const findLast = last && lastReport && lastAnchor.length === 1 ? createFigureFinder(last, lastReport, lastAnchor[0], pack, true) : undefined;
    const year = anchor?.year || (report.views.find((view) => view.year !== '')?.year ?? '');
    const kind = pack.narrative.kinds[anchor?.isFinal ? 'final' : 'budget'];
    const writer: Writer = { find, year, kind, pack, findLast: findLast ?? (() => ({ kind: 'missing', reason: last ? 'last-year-unclear' : 'last-year-missing', detail: '' })) };
    const unit = (anchor?.table.unitName?.value ?? '').replace(/^[\d\s-]+/, '');
    const { gap, title } = pack.narrative;
    const named = filled(title, { unit: unit || filled(gap, { topic: '单位名称' }), year: year || filled(gap, { topic: '年度' }), kind });
    return { unit, year, kind, title: named, paragraphs: pack.narrative.paragraphs.map((pattern) => paragraphOf(pattern, writer)) };
  });
}

interface Writer {
  readonly find: FigureFinder;
  readonly findLast: FigureFinder;
  readonly year: string;
  /** 预算 or 决算. */
  readonly kind: string;
  readonly pack: StandardsPack;
}

const SLOT = /\{([^{}]+)\}/g;

/** Items whose figures are there; those that make sums untrue are left out, for the text must not contradict itself. */
function paragraphOf({ heading: title, text, lead, items }: NarrativePattern, writer: Writer): NarrativeParagraph {
  const heading = filled(title, { kind: writer.kind });
  const said = items.map((item) => piecesOf(item, writer)).filter((pieces) => pieces.every(({ kind }) => kind !== 'missing'));
  const first = piecesOf(text, writer);
  for (let kept = said; ; kept = withoutWorst(kept, first, lead, heading, writer)) {
    const paragraph = { heading, pieces: joined(first, lead, kept, writer.pack.narrative) };
    if (kept.length === 0 || addsUp(paragraph, writer.pack, writer.year)) return paragraph;
  }
}

/** Without the last item whose absence makes the rest add up (parts stand behind their whole), else without the last of all. */
function withoutWorst(items: readonly NarrativePiece[][], first: readonly NarrativePiece[], lead: string, heading: string, { pack, year }: Writer): NarrativePiece[][] {
  const without = (index: number): NarrativePiece[][] => items.filter((_, place) => place !== index);
  const found = items.findLastIndex((_, index) => addsUp({ heading, pieces: joined(first, lead, without(index), pack.narrative) }, pack, year));
  return without(found < 0 ? items.length - 1 : found);
}

function joined(first: readonly NarrativePiece[], lead: string, items: readonly NarrativePiece[][], { separator, end }: NarrativeSection): readonly NarrativePiece[] {
  return [...first, ...items.flatMap((pieces, index) => [words(index === 0 ? lead : separator), ...pieces]), words(end)];
}

function piecesOf(pattern: string, writer: Writer): NarrativePiece[] {
  const pieces: NarrativePiece[] = [];
  let end = 0;
  for (const match of pattern.matchAll(SLOT)) {
    if (match.index > end) pieces.push(words(pattern.slice(end, match.index)));
    pieces.push(...pieceOf(match[1] ?? '', writer));
    end = match.index + match[0].length;
  }
  if (end < pattern.length) pieces.push(words(pattern.slice(end)));
  return pieces;
}

function pieceOf(slot: string, writer: Writer): readonly NarrativePiece[] {
  const { find, year, kind, pack: { narrative } } = writer;
  if (slot === 'year') return [year === '' ? missing('年度', 'year-missing', '', narrative) : words(year)];
  if (slot.startsWith('Δ')) return changeOf(slot.slice(1), writer);
  if (slot === 'kind') return [words(kind)];
  const found = find(slot);
  return [found.kind === 'missing' ? missing(slot, found.reason, found.detail, narrative) : { kind: 'figure', text: amountText(found.amount), topic: slot, cells: found.cells }];
}

/** 较上年增加5万元，增长10%: worked out from two cells; without growth where last year had nothing. */
function changeOf(topic: string, { find, findLast, year, pack: { narrative } }: Writer): readonly NarrativePiece[] {
  const now = find(topic);
  const before = findLast(topic);
  const { change } = narrative;
  const than = words(year === '' ? change.thanLastYear : filled(change.than, { last: String(Number(year) - 1) }));
  if (now.kind === 'missing') return [than, missing(`${topic}增减`, now.reason, now.detail, narrative)];
  if (before.kind === 'missing') return [than, missing(`${topic}增减`, before.reason, before.detail, narrative)];
  const cells = [...now.cells, ...before.cells];
  const difference = differenceOf(now.value, before.value, now.amount.unit);
  if (difference === '0') return [than, { kind: 'figure', text: change.same, topic, cells }];
  const isLess = difference.startsWith('-');
  const places = Math.max(now.amount.places, before.amount.unit === now.amount.unit ? before.amount.places : 0);
  const amount = amountText({ decimal: difference.replace('-', ''), places, unit: now.amount.unit });
  const rate = before.value.lte(ZERO) || now.value.lt(ZERO) ? undefined : now.value.minus(before.value).abs().times('100').div(before.value).round(2, Exact.roundHalfUp).toFixed();
  const said = filled(isLess ? change.less : change.more, { amount });
  return [than, { kind: 'figure', text: rate === undefined ? said : `${said}${filled(isLess ? change.lessRate : change.moreRate, { rate })}`, topic, cells }];
}

function filled(pattern: string, data: Readonly<Record<string, string>>): string {
  return pattern.replace(SLOT, (slot, name: string) => data[name] ?? slot);
}

function words(text: string): NarrativePiece {
  return { kind: 'words', text };
}

function missing(topic: string, reason: MissingFigure, detail: string, { gap }: NarrativeSection): NarrativePiece {
  return { kind: 'missing', text: filled(gap, { topic }), topic, reason, detail };
}
