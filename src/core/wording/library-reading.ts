import type { StandardIndicator } from '../standards/schema';

/** A row of a file that is to become a library; zero-based on its sheet. */
export interface LibraryRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
}

/** Why a row did not become an indicator of the library. */
export type RejectedReason = 'no-name' | 'no-level2' | 'not-words' | 'too-long' | 'number-in-name' | 'placeholder' | 'level-name';

/** What a file gives for a library, and what became of its other rows. */
export interface LibraryReading {
  readonly indicators: readonly StandardIndicator[];
  /** Rows with content. */
  readonly rows: number;
  /** Rows with the name and 二级指标 of an earlier one; they are one with it. */
  readonly repeated: readonly LibraryRow[];
  readonly rejected: readonly (LibraryRow & { readonly reason: RejectedReason })[];
}
