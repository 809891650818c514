import * as fc from 'fast-check';
import type { Content } from '../../../../support/sheet';

/** An amount as a budget table shows it. */
export interface DrawnAmount {
  /** Canonical decimal, without separators. */
  readonly decimal: string;
  readonly stored: 'number' | 'text';
  readonly content: Content;
}

/** What clerks type into a cell of amounts that is no amount. */
export const ODD: readonly [string, ...string[]] = ['—', '无', '-', '详见附表', '*'];

type Write = (amount: number) => Omit<DrawnAmount, 'decimal'>;

const WRITE: readonly Write[] = [
  (amount) => ({ stored: 'number', content: amount }),
  (amount) => ({ stored: 'number', content: { value: amount, text: amount.toLocaleString('en-US', { minimumFractionDigits: 2 }), numberFormat: '#,##0.00' } }),
  (amount) => ({ stored: 'text', content: amount.toLocaleString('en-US', { minimumFractionDigits: 2 }) }),
  (amount) => ({ stored: 'text', content: amount.toFixed(2) }),
  (amount) => ({ stored: 'text', content: ` ${String(amount)} ` }),
];

const cents = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 99_999_999 }) }, { weight: 1, arbitrary: fc.integer({ min: -99_999, max: -1 }) }, { weight: 1, arbitrary: fc.constant(0) });

/** How one table types its amounts, all alike or each in its own way; null for a blank cell. */
export const amountsOf = (count: number, blanks = true): fc.Arbitrary<readonly (DrawnAmount | null)[]> =>
  fc
    .record({
      amounts: fc.array(blanks ? fc.option(cents, { freq: 5 }) : cents, { minLength: count, maxLength: count }),
      alike: fc.boolean(),
      ways: fc.array(fc.nat(WRITE.length - 1), { minLength: count + 1, maxLength: count + 1 }),
    })
    .map(({ amounts, alike, ways }) =>
      amounts.map((amount, index) => {
        const write = WRITE[ways[alike ? count : index] ?? 0];
        return amount === null || !write ? null : { decimal: String(amount / 100), ...write(amount / 100) };
      }),
    );

/** `amountsOf` with the first one not blank: no clerk lists a subject without any amount. */
export const someAmounts = (count: number): fc.Arbitrary<readonly (DrawnAmount | null)[]> => fc.tuple(amountsOf(count, false), amountsOf(count)).map(([full, cells]) => [full[0] ?? null, ...cells.slice(1)]);
