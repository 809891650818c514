import type { DecimalText } from '../../model/amount';
import { decimalOfText } from '../../model/decimal';
import { compact } from './cell-text';

/** The number of a weight or score: 10, 10分, 10.00%; undefined for anything else. */
export function points(text: string | undefined): DecimalText | undefined {
  return decimalOfText(compact(text ?? '').replace(/(?:分|[%％])$/u, ''));
}
