import type { SheetPlan } from '../../core/sheet/plan';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { TextGrid } from '../../core/wording/library-grid';

/** Why a file that a person chose cannot be read. Sentences are in `core/text` under `reading.fileErrors`. */
export type FileTrouble = 'not-a-workbook' | 'encrypted' | 'wrong-password' | 'damaged' | 'too-large' | 'legacy-format' | 'empty';

/** Files that a person chooses and gets, as the page where the pane runs can give them. Nothing leaves the computer. */
export interface TableFiles {
  read(bytes: Uint8Array, name: string): Promise<{ readonly kind: 'read'; readonly snapshot: WorkbookSnapshot } | { readonly kind: 'refused'; readonly code: FileTrouble }>;
  /** Hands an .xlsx to the browser to save. */
  saveSheet(name: string, plan: SheetPlan): Promise<void>;
  /** The same for a .csv. */
  saveText(name: string, grid: TextGrid): Promise<void>;
}

/** What stays on this computer for the person, beside all workbooks. */
export type PersonKey = 'libraries' | 'declined';

export interface PersonStore {
  read(key: PersonKey): string | undefined;
  /** False where nothing can be stored, or not as much. */
  write(key: PersonKey, text: string | undefined): boolean;
}
