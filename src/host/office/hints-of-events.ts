import { parseArea } from '../../core/sheet/address';
import type { Hint, HintOrigin } from '../port';

/** What events that touch cells have in common. */
interface CellEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string;
  readonly changeType?: string;
}

/**
 * Addresses may list several areas, be cut at 8192 characters or be wrong for structural changes (office-js#728, #669):
 * whatever is not one plain rectangle of edited cells is `unknown`.
 */
export function contentHint(event: CellEvent): Hint {
  const isEdit = event.changeType === undefined || event.changeType === 'RangeEdited';
  const area = isEdit ? parseArea(event.address ?? '') : undefined;
  return { kind: 'content', sheetId: event.worksheetId, area: area ?? 'unknown', origin: originOf(event) };
}

export function originOf(event: Pick<CellEvent, 'source' | 'triggerSource'>): HintOrigin {
  if (event.triggerSource === 'ThisLocalAddin') return 'self';
  return event.source === 'Remote' ? 'remote' : 'local';
}
