import { areaAddress, type Area } from '../../../core/sheet/address';
import { fault } from '../fault';
import { hostObject, type HostObject } from '../host-object';
import { withSheet } from '../range-place';
import { together } from '../together';
import { rangeFormatObject } from './range-format';
import type { Scope } from './scope';

/** Several areas of one sheet. */
export function areasObject(scope: Scope, sheetId: string, areas: readonly Area[]): HostObject {
  const address = (): string => areas.map((area) => withSheet(scope.workbook.sheetName(sheetId), areaAddress(area))).join(',');
  return hostObject('RangeAreas', {
    get: { Address: address, AddressLocal: address, AreaCount: () => areas.length },
    navigate: {
      Areas: () => collection(scope, sheetId, areas),
      Worksheet: () => scope.worksheet(sheetId),
      Format: () => {
        const [first, ...others] = areas.map((area) => rangeFormatObject(scope, sheetId, () => area));
        return first ? together([first, ...others]) : null;
      },
    },
  });
}

function collection(scope: Scope, sheetId: string, areas: readonly Area[]): HostObject {
  const item = (index: number): HostObject => {
    const area = areas[index];
    if (!area) throw fault('ItemNotFound', 'RangeCollection.getItemAt');
    return scope.range({ sheetId, area });
  };
  return hostObject('RangeCollection', {
    get: { Count: () => areas.length },
    call: { GetItemAt: (index) => item(Number(index)), GetCount: () => areas.length },
    items: () => areas.map((_, index) => item(index)),
  });
}
