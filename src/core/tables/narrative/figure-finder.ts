import type Big from 'big.js';
import { inUnit, type AmountLookup } from '../../identities/amounts';
import { cellsOf } from '../../identities/bind-cells';
import { isFigure, Unbound, unboundOnce, type BindingContext } from '../../identities/binding';
import type { IdentityReport } from '../../identities/check-identities';
import { createNameFinder } from '../../identities/find-names';
import { sameSet, type TableView } from '../../identities/table-view';
import type { Amount } from '../../model/amount';
import type { WorkbookModel } from '../../model/workbook-model';
import type { StatedCell, StatedIdentity } from '../../standards/identities';
import type { StandardsPack } from '../../standards/schema';
import type { FigureCell, MissingFigure } from './narrative';

export type FoundFigure =
  | { readonly kind: 'found'; readonly amount: Amount; readonly value: Big; readonly cells: readonly FigureCell[] }
  | { readonly kind: 'missing'; readonly reason: MissingFigure; readonly detail: string };

/** Looks up amounts by topic in the tables of one set. */
export type FigureFinder = (topic: string) => FoundFigure;

/** Tables that belong together: each 收支总表 with all that state the same 单位 and year; all tables where there is none. */
export function setsOf({ views }: IdentityReport): readonly (TableView | undefined)[] {
  const anchors = views.filter(({ form, table }) => form === 'revenue-expense' && table.rows.length > 0);
  const sets = anchors.filter((view, index) => anchors.findIndex((other) => sameSet(other, view)) === index);
  return sets.length > 0 ? sets : [undefined];
}

export function createFigureFinder(model: WorkbookModel, report: IdentityReport, anchor: TableView | undefined, pack: StandardsPack, isLastYear: boolean): FigureFinder {
  const context: BindingContext = { pack: pack.identities, names: createNameFinder(pack.identities), views: report.views, texts: [], unbound: unboundOnce() };
  const names = new Map(model.sheets.map(({ sheetId, name }) => [sheetId, name]));
  const known = new Map<string, FoundFigure>();
  return (topic) => {
    const kept = known.get(topic) ?? find(topic);
    known.set(topic, kept);
    return kept;
  };

  function find(topic: string): FoundFigure {
    const tries = statedFor(topic, pack).map((cells) => look(cells, topic));
    const found = tries.filter((one) => one.kind === 'found');
    const [first, ...others] = found;
    if (!first) return tries.find((one) => one.kind === 'missing' && one.reason !== 'table-missing') ?? tries[0] ?? { kind: 'missing', reason: 'row-missing', detail: topic };
    // Which of two tables is right, a person decides.
    const other = others.find((one) => !one.value.eq(first.value));
    return other ? { kind: 'missing', reason: 'tables-conflict', detail: [first, other].flatMap(({ cells }) => cells.map(({ sheet, label }) => `${sheet} ${label}`)).join(' / ') } : first;
  }

  function look(stated: readonly StatedCell[], topic: string): FoundFigure {
    try {
      const terms = stated.flatMap((cell) => cellsOf(cell, anchor ? { view: anchor } : {}, { ...context, stated: statement(topic, stated) }, []));
      const [term, second] = terms;
      if (!term || second) return { kind: 'missing', reason: 'structure-unclear', detail: topic };
      return worked(term.at, term.label, report.amountAt);
    } catch (error) {
      if (error instanceof Unbound) return { kind: 'missing', reason: error.reason, detail: placeOf(error, topic) };
      throw error;
    }
  }

  function worked(at: FigureCell['at'], label: string, amountAt: AmountLookup): FoundFigure {
    const cell: FigureCell = { at, label, sheet: names.get(at.sheetId) ?? '', isLastYear };
    const found = amountAt(at);
    const place = `${cell.sheet} ${label}`;
    if (!found) return { kind: 'missing', reason: 'total-blank', detail: place };
    if (found.kind === 'problem') return { kind: 'missing', reason: found.reason, detail: place };
    if (found.amount.unit === undefined) return { kind: 'missing', reason: 'money-unit-missing', detail: place };
    return { kind: 'found', amount: found.amount, value: found.value, cells: [cell] };
  }
}

/** A table that is missing is no part of another one; signs such as `@only` are ours alone. */
function placeOf({ reason, table, detail }: Unbound, topic: string): string {
  const name = detail.startsWith('@') ? topic : detail;
  return [reason === 'table-missing' ? '' : table, name].filter((word) => word !== '').join(' · ');
}

/** What the tables say that the text rules compare a topic with, and further places of the pack. */
function statedFor(topic: string, { identities, narrative }: StandardsPack): readonly (readonly StatedCell[])[] {
  const bound = identities.identities.flatMap(({ left, right, relation, over }) => {
    const [figure] = left;
    if (left.length !== 1 || !figure || !isFigure(figure) || figure.topic !== topic || relation !== '=' || over !== 'once') return [];
    const cells = right.filter((term): term is StatedCell => !isFigure(term));
    return cells.length === right.length ? [cells] : [];
  });
  return [...bound, ...(narrative.figures[topic] ?? []).map((cell) => [cell])];
}

function statement(topic: string, cells: readonly StatedCell[]): StatedIdentity {
  return { id: 'N', title: topic, severity: 'hint', over: 'once', codes: [], left: [...cells], relation: '=', right: [...cells], blankAsNil: false, nil: [], unless: [] };
}

/** With as many decimal places as the cell shows. */
export function amountText({ decimal, places, unit }: Amount): string {
  return `${withPlaces(decimal, places)}${unit ?? ''}`;
}

function withPlaces(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  return places > fraction.length ? `${whole}.${fraction.padEnd(places, '0')}` : decimal;
}

/** The difference in the unit of the newer amount; exact. */
export function differenceOf(now: Big, before: Big, unit: Amount['unit']): string {
  return inUnit(now.minus(before), unit);
}
