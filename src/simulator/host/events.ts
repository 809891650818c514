import { areaAddress } from '../../core/sheet/address';
import type { ExcelWorkbook } from './excel-workbook';
import type { GridChange } from './grid';
import type { EventEntry } from './protocol';
import { shownAddress } from './range-place';

const EXCEL_EVENT = 65536;

/** Message types of the events this host raises, with the name under which the client registers. */
export const EventType = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventType = (typeof EventType)[keyof typeof EventType];

export interface HostEvent {
  readonly type: EventType;
  /** Undefined for events of the workbook alone. */
  readonly sheetId?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly isRemote?: boolean;
}

const WORKBOOK_ONLY: readonly number[] = [EventType.added, EventType.deleted, EventType.moved];
const WITHOUT_TARGET: readonly number[] = [EventType.settingsChanged, EventType.workbookSelectionChanged];

/** Every event of a sheet goes to the sheet and to the collection of sheets. */
export function entriesOf(event: HostEvent): readonly EventEntry[] {
  const targets = WITHOUT_TARGET.includes(event.type)
    ? ['']
    : WORKBOOK_ONLY.includes(event.type) || event.sheetId === undefined
      ? ['Workbook']
      : [event.sheetId, 'Workbook'];
  return targets.map((targetId) => ({
    messageCategory: EXCEL_EVENT,
    messageType: event.type,
    targetId,
    message: JSON.stringify(event.payload),
    id: '',
    isRemoteOverride: event.isRemote ?? false,
  }));
}

/** What Excel tells of a change of the grid; nothing for what it keeps silent about (sizes, for example). */
export function eventsOf(change: GridChange, workbook: ExcelWorkbook): readonly HostEvent[] {
  const { sheetId } = change;
  const isRemote = change.by === 'remote';
  const source = isRemote ? 'Remote' : 'Local';
  const event = (type: EventType, payload: Readonly<Record<string, unknown>>): HostEvent[] => [
    { type, sheetId, isRemote, payload: { ...payload, worksheetId: sheetId } },
  ];
  const changed = (address: string, changeType: string): HostEvent[] =>
    event(EventType.dataChanged, {
      address,
      changeType,
      source,
      triggerSource: change.by === 'host' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    });
  switch (change.kind) {
    case 'cells':
    case 'merges':
      return changed(areaAddress(change.area), 'RangeEdited');
    case 'inserted':
    case 'removed': {
      const axis = change.axis === 'row' ? 'Row' : 'Column';
      return changed(linesAddress(change.axis, change.first, change.count), axis + (change.kind === 'inserted' ? 'Inserted' : 'Deleted'));
    }
    case 'calculated':
      return event(EventType.calculated, { address: change.area ? areaAddress(change.area) : '' });
    case 'style':
      return event(EventType.formatChanged, { address: shownAddress(change.area), source });
    case 'hidden':
      return change.axis === 'row'
        ? event(EventType.rowHiddenChanged, {
            address: linesAddress('row', change.first, change.last - change.first + 1),
            changeType: workbook.grid.isHidden(sheetId, 'row', change.first) ? 'Hidden' : 'Unhidden',
            source,
          })
        : [];
    case 'sheet-added':
      return event(EventType.added, { source });
    case 'sheet-removed':
      return event(EventType.deleted, { source });
    case 'sheet-renamed':
      return event(EventType.nameChanged, { nameBefore: change.before, nameAfter: change.after, source });
    case 'sheet-moved':
      return event(EventType.moved, { positionBefore: change.before, positionAfter: change.after, source });
    case 'sheet-visibility':
      return event(EventType.visibilityChanged, {
        visibilityBefore: capitalised(change.before),
        visibilityAfter: capitalised(change.after),
        source,
      });
    case 'size':
      return [];
  }
}

function linesAddress(axis: 'row' | 'column', first: number, count: number): string {
  const last = first + count - 1;
  return axis === 'row'
    ? `${first + 1}:${last + 1}`
    : areaAddress({ top: 0, bottom: 0, left: first, right: last })
        .split(':')
        .concat(areaAddress({ top: 0, bottom: 0, left: last, right: last }))
        .slice(0, 2)
        .map((cell) => cell.replace(/\d+/g, ''))
        .join(':');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
