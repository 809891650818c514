import { areaAddress, type Area } from '../../core/sheet/address';

/** What looks can be set of: one range, or several of one sheet at once. */
export type Painting = Excel.Range | Excel.RangeAreas;

/** The ranges of one sheet, each the same one however often it is asked for: each new one is a call of its own. */
export interface Ranges {
  one(area: Area): Excel.Range;
  /** Several areas as few objects to set looks of, each for as many as one call can name. */
  several(areas: readonly Area[]): readonly Painting[];
}

/** Excel refuses lists of addresses of some 8,000 characters (office-js#5198); this stays below also with the name of the sheet before each. */
const LONGEST_LIST = 1_000;

export function rangesOf(sheet: Excel.Worksheet): Ranges {
  const known = new Map<string, Excel.Range>();
  const lists = new Map<string, Excel.RangeAreas>();
  const one = (address: string): Excel.Range => {
    const range = known.get(address) ?? sheet.getRange(address);
    known.set(address, range);
    return range;
  };
  const many = (addresses: string): Excel.RangeAreas => {
    const areas = lists.get(addresses) ?? sheet.getRanges(addresses);
    lists.set(addresses, areas);
    return areas;
  };
  return {
    one: (area) => one(areaAddress(area)),
    several: (areas) => listsOf(areas.map(areaAddress)).map((addresses) => (addresses.includes(',') ? many(addresses) : one(addresses))),
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
