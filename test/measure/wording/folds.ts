import type { TargetTable } from '../../../src/core/model/target-table';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { nameKey, normalise } from '../../../src/core/wording/bigrams';
import { libraryFromTables } from '../../../src/core/wording/library-from-tables';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import type { WordingIndex } from '../../../src/core/wording/wording-index';
import { rowsOf } from './rows';
import type { Row, Unit } from './rows';

/** What is asked, and what may be known when it is asked. */
export interface Fold {
  readonly rows: readonly Row[];
  readonly index: WordingIndex;
}

/** Variants that were learnt from the unit in question alone are taken out: to an unseen unit the library knows no others. */
function standardWithout(unit: Unit, others: readonly Unit[]): ReturnType<typeof packLibrary> {
  const elsewhere = namesOf(others.flatMap(({ tables }) => tables));
  const learntHere = new Set([...namesOf(unit.tables)].filter((name) => !elsewhere.has(name)));
  const library = packLibrary(defaultPack);
  const indicators = library.indicators.map((indicator) => ({ ...indicator, aliases: indicator.aliases.filter((alias) => !learntHere.has(nameKey(alias))) }));
  return { ...library, indicators };
}

function namesOf(tables: readonly TargetTable[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ indicators }) => indicators.map(({ level3 }) => nameKey(level3.value))));
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
    return { rows: rows.filter(({ table }) => isHidden(table)), index: createWordingIndex([packLibrary(defaultPack), own], defaultPack) };
  });
}
