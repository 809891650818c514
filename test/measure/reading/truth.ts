/** What the files beside the known workbooks say; rows count from 1, columns are letters. */

export interface HebeiIndicator {
  readonly no: number;
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

interface HebeiTable {
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, string | readonly string[]>>;
}

export interface HebeiTarget extends HebeiTable {
  readonly kind: 'target';
  readonly layout: 'simple' | 'full';
  readonly project: {
    readonly title: string;
    readonly titleText: string;
    readonly code: string | null;
    readonly name: string;
    readonly budget: { readonly total: number | null; readonly fiscal: number | null; readonly other: number | null } | null;
    readonly plan: Readonly<Record<string, string>> | null;
    readonly purpose: string | null;
    readonly goals: readonly string[];
  };
  readonly indicators: readonly HebeiIndicator[];
}

export interface HebeiUnitTarget extends HebeiTable {
  readonly kind: 'unit-target';
  readonly indicators: readonly (HebeiIndicator & { readonly scoring: string; readonly symbol: string; readonly valueText: string; readonly unit: string })[];
}

export interface LedgerIndicator extends HebeiIndicator {
  readonly project: string;
  readonly projectId: string;
  readonly nameInCell: boolean;
  readonly symbol: string;
  readonly number: number | null;
  readonly text: string | null;
  readonly unit: string;
}

export interface HebeiLedger extends Omit<HebeiTable, 'cells'> {
  readonly kind: 'ledger';
  readonly projects: readonly { readonly id: string; readonly name: string; readonly firstRow: number; readonly lastRow: number }[];
  readonly indicators: readonly LedgerIndicator[];
}

export interface HebeiBudget extends HebeiTable {
  readonly kind: 'budget' | 'procurement' | 'assets';
  readonly unitName?: string;
  readonly year?: string;
  readonly asOf?: string;
  readonly moneyUnit?: string;
  readonly note?: string | null;
  readonly numberRow?: number;
  readonly rows: readonly (Readonly<Record<string, string | number | null>> & { readonly row: number; readonly type?: string })[];
}

export type HebeiTruthTable = HebeiTarget | HebeiUnitTarget | HebeiLedger | HebeiBudget;

export interface HebeiTruth {
  readonly sheets: readonly { readonly name: string; readonly kind: string }[];
  readonly tables: readonly HebeiTruthTable[];
}

export interface ShanghaiValue {
  readonly kind: 'number' | 'text';
  readonly op?: string;
  readonly number?: number;
  readonly unit?: string;
  readonly explicitOp?: boolean;
}

export interface ShanghaiIndicator {
  readonly row: number;
  readonly addr: { readonly level1: string; readonly level2: string; readonly level3: string; readonly value: string };
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: string;
  readonly level1Norm: string;
  readonly level2Norm: string;
  readonly parsed: ShanghaiValue & { readonly embedded?: Omit<ShanghaiValue, 'kind'> };
}

export interface ShanghaiProject {
  readonly project: string;
  readonly budget: { readonly value: number; readonly unit: string };
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly tableRange: string;
  readonly columns: Readonly<Record<'l1' | 'l2' | 'l3' | 'val', string>>;
  readonly indicators: readonly ShanghaiIndicator[];
}

export interface ShanghaiBudget {
  readonly title: string;
  readonly moneyUnit: string;
  /** First and last. */
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly range: string;
  readonly totals: readonly (number | null)[] | null;
}

export interface ShanghaiTruth {
  readonly file: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly kind: string;
    readonly projects?: readonly ShanghaiProject[];
    readonly budgetTables?: readonly ShanghaiBudget[];
  }[];
}
