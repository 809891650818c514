import { areaAddress, type Area } from '../../core/sheet/address';

/** The range of an area of one sheet, the same one however often it is asked for: each new one is a call of its own. */
export type Ranges = (area: Area) => Excel.Range;

export function rangesOf(sheet: Excel.Worksheet): Ranges {
  const known = new Map<string, Excel.Range>();
  return (area) => {
    const address = areaAddress(area);
    const range = known.get(address) ?? sheet.getRange(address);
    known.set(address, range);
    return range;
  };
}
