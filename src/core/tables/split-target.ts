import type { TargetField } from '../model/target-table';
import { percentCell, plainNumberCell, textCell } from './cell-content';
import type { DraftCell } from './sheet-draft';

/** A target value for forms with 符号, 值 and 单位 in columns of their own. */
export interface SplitTarget {
  readonly comparator?: DraftCell;
  readonly number?: DraftCell;
  readonly unit?: DraftCell;
}

const LEADING_NUMBER = /^\s*([-+−]?\d[\d,]*(?:\.\d+)?)\s*/;

/**
 * Taken apart only where the parts put together give the text back, blanks between them aside; everything else (12月底前,
 * 有效提升, 90%-95%, odd spellings) stands in the column of the number as it was written.
 */
export function splitTarget(target: TargetField | undefined): SplitTarget {
  if (!target) return {};
  const { value, raw } = target;
  const text = raw.trim();
  const sign = value.comparator !== undefined && text.startsWith(value.comparator) ? value.comparator : '';
  const behind = text.slice(sign.length);
  const [taken, number] = LEADING_NUMBER.exec(behind) ?? ['', ''];
  const unit = behind.slice(taken.length);
  const isWhole = number && value.dimension !== 'deadline' && unit === (value.unitRaw ?? value.unit ?? '');
  if (!isWhole) return { number: textCell(raw) };
  const isPercentNumber = value.notes.includes('percent-number') && unit === '%' && value.number !== undefined;
  if (isPercentNumber) return { comparator: textCell(sign), number: plainNumberCell(number) ? percentCell(number) : textCell(behind) };
  return { comparator: textCell(sign), number: plainNumberCell(number) ?? textCell(number), unit: textCell(unit) };
}
