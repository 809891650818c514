import { areaAddress, type Area } from '../../core/sheet/address';

/** What looks can be set of: one range, or several of one sheet at once. */
export type Painting = Excel.Range | Excel.RangeAreas;

/** The ranges of one sheet. A single range is the same however often it is asked for: each new one is a call of its own. */
export interface Ranges {
  one(area: Area): Excel.Range;
  /** Several areas as few objects to set looks of, each for as many as one call can name; good until the next sync. */
  several(areas: readonly Area[]): Iterable<Painting>;
}

/** Excel refuses lists of addresses of some 8,000 characters (office-js#5198); this stays below also with the name of the sheet before each. */
const LONGEST_LIST = 1_000;

export function rangesOf(sheet: Excel.Worksheet): Ranges {
  const known = new Map<string, Excel.Range>();
  const one = (address: string): Excel.Range => {
    const range = known.get(address) ?? sheet.getRange(address);
    known.set(address, range);
    return range;
  };
  return {
    one: (area) => one(areaAddress(area)),
    // One at a time: what is made before a sync is not good after it.
    *several(areas) {
      for (const addresses of listsOf(areas.map(areaAddress))) yield addresses.includes(',') ? sheet.getRanges(addresses) : one(addresses);
    },
  };
}

function listsOf(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
