import type { TargetTable } from '../../../src/core/model/target-table';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { nameKey, normalise } from '../../../src/core/wording/bigrams';
import { libraryFromTables } from '../../../src/core/wording/library-from-tables';
import type { WordingLibrary } from '../../../src/core/wording/contract';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import type { WordingIndex } from '../../../src/core/wording/wording-index';
import { rowsOf } from './rows';
import type { Row, Unit } from './rows';

/** The standard library as it is known to a unit that has these tables. */
function standardCounting(tables: readonly TargetTable[]): WordingLibrary {
  const library = packLibrary(defaultPack);
  const seen = tables.map(namesOf);
  const indicators = library.indicators.map((indicator) => {
    const texts = [indicator.name, ...indicator.aliases].map(nameKey);
    return { ...indicator, tables: seen.filter((names) => texts.some((text) => names.has(text))).length };
  });
  return { ...library, indicators };
}

/** What is asked, and what may be known when it is asked. */
export interface Fold {
  readonly rows: readonly Row[];
  readonly index: WordingIndex;
}

/**
 * The standard library as it would be if the unit in question had never been seen: without the variants that were
 * learnt from it alone, and with only the other units' tables counted.
 */
function standardWithout(unit: Unit, others: readonly Unit[]): WordingLibrary {
  const elsewhere = others.flatMap(({ tables }) => tables.map(namesOf));
  const learntElsewhere = new Set(elsewhere.flatMap((names) => [...names]));
  const learntHere = new Set(unit.tables.flatMap((table) => [...namesOf(table)]).filter((name) => !learntElsewhere.has(name)));
  const library = packLibrary(defaultPack);
  const indicators = library.indicators.map((indicator) => {
    const aliases = indicator.aliases.filter((alias) => !learntHere.has(nameKey(alias)));
    const texts = [indicator.name, ...aliases].map(nameKey);
    return { ...indicator, aliases, tables: elsewhere.filter((names) => texts.some((text) => names.has(text))).length };
  });
  return { ...library, indicators };
}

function namesOf({ indicators }: TargetTable): ReadonlySet<string> {
  return new Set(indicators.map(({ level3 }) => nameKey(level3.value)));
}

/** A unit that nobody has seen, with the standard library alone, or with the tables of the other units for its own library. */
export function unitFolds(units: readonly Unit[], withOthers: boolean): readonly Fold[] {
  return units.map((unit) => {
    const others = units.filter((other) => other !== unit);
    const own = withOthers ? [libraryFromTables('其他单位', others.flatMap(({ tables }) => tables), defaultPack)] : [];
    return { rows: rowsOf(unit), index: createWordingIndex([standardWithout(unit, others), ...own], defaultPack) };
  });
}

/** A new project of a unit that keeps the tables of all its other projects; projects are dealt into tenths by their titles. */
export function projectFolds(units: readonly Unit[]): readonly Fold[] {
  const tables = units.flatMap((unit) => unit.tables);
  const titles = [...new Set(tables.map(({ name }) => normalise(name)))].sort();
  const rows = units.flatMap(rowsOf);
  return Array.from({ length: 10 }, (_, part) => {
    const hidden = new Set(titles.filter((_title, i) => i % 10 === part));
    const isHidden = ({ name }: TargetTable): boolean => hidden.has(normalise(name));
    const own = libraryFromTables('本单位', tables.filter((table) => !isHidden(table)), defaultPack);
    return { rows: rows.filter(({ table }) => isHidden(table)), index: createWordingIndex([standardCounting(tables.filter((table) => !isHidden(table))), own], defaultPack) };
  });
}
