import type { KeptLibrary } from '../../core/state/kept-libraries';
import type { StandardIndicator } from '../../core/standards/schema';
import type { LibraryReading } from '../../core/wording/library-reading';
import type { UnitSheet } from '../../core/wording/unit-library';
import type { CheckedWorkbook } from '../checker';
import type { Clock } from '../clock';
import type { KeptState } from '../kept-state';
import type { CoreParts } from '../parts';
import { createSlices } from '../slices';
import type { LibraryBlocked, LibraryPlace, LibraryPreview, OwnLibraries, SessionState } from '../state';
import type { Store } from '../store';
import type { Adviser } from './adviser';
import type { PersonKept } from './person-kept';
import type { FileTrouble, TableFiles } from './table-files';

interface LibrarianEnds {
  readonly store: Store<SessionState>;
  readonly clock: Clock;
  readonly parts: CoreParts;
  readonly kept: KeptState;
  readonly person: PersonKept;
  readonly adviser: Adviser;
  readonly files: TableFiles | undefined;
  checked(): CheckedWorkbook;
  isReadOnly(): boolean;
}

/** The unit's own wording: read from files, shown, kept. */
export interface Librarian {
  /** Shows what is kept now, and lets proposals follow it. */
  show(): void;
  /** Reads a file and shows what it would give. Gives why not, where it cannot be read. */
  previewFile(name: string, bytes: Uint8Array): Promise<FileTrouble | undefined>;
  /** The same from the tables of the open workbook. */
  previewWorkbook(): Promise<void>;
  endPreview(): void;
  /** What the preview would keep. */
  previewed(): KeptLibrary | undefined;
  /** All that is kept, each name once. */
  joined(): readonly StandardIndicator[];
}

/** Custom XML of a workbook is read at every start and travels with every mail. */
const MOST_LETTERS_IN_WORKBOOK = 1_500_000;

export function createLibrarian({ store, clock, parts, kept, person, adviser, files, checked, isReadOnly }: LibrarianEnds): Librarian {
  let shown: { readonly workbook: readonly KeptLibrary[]; readonly person: readonly KeptLibrary[] } | undefined;
  let preview: { readonly title: string; readonly reading: LibraryReading; readonly rows: KeptLibrary['rows'] } | undefined;
  let isReading = false;
  let turn = 0;
  return {
    show() {
      if (shown?.workbook !== kept.libraries || shown.person !== person.libraries) {
        const isFirst = shown === undefined && kept.libraries.length + person.libraries.length === 0;
        shown = { workbook: kept.libraries, person: person.libraries };
        if (!isFirst) adviser.renew();
      }
      const before = store.get().libraries;
      const after = view();
      if (before.kept.length > 0 || after.kept.length > 0 || before.preview || after.preview || before.isReading !== after.isReading) store.set({ libraries: after });
    },
    async previewFile(name, bytes) {
      if (!files) return undefined;
      const own = begin();
      const file = await files.read(bytes, name);
      if (own !== turn) return undefined;
      if (file.kind === 'refused') {
        end();
        return file.code;
      }
      const slices = createSlices(clock);
      const sheets: UnitSheet[] = [];
      for (const sheet of file.snapshot.sheets) {
        const model = await inSlices(parts.readSheet(sheet, []), slices);
        sheets.push({ sheet, model });
      }
      await read(own, name.replace(/\.[^.]*$/u, ''), sheets);
      return undefined;
    },
    async previewWorkbook() {
      const own = begin();
      const { name, sheets } = checked();
      await read(own, name.replace(/\.[^.]*$/u, ''), sheets);
    },
    endPreview() {
      preview = undefined;
      end();
    },
    previewed: () => preview && { title: preview.title, rows: preview.rows },
    joined: () => parts.joinLibraries([...kept.libraries, ...person.libraries]),
  };

  function begin(): number {
    turn += 1;
    isReading = true;
    preview = undefined;
    store.set({ libraries: view() });
    return turn;
  }

  function end(): void {
    turn += 1;
    isReading = false;
    store.set({ libraries: view() });
  }

  async function read(own: number, title: string, sheets: readonly UnitSheet[]): Promise<void> {
    const reading = await inSlices(parts.readLibrary(title, sheets), createSlices(clock));
    if (own !== turn) return;
    preview = { title, reading, rows: parts.storedLibrary(reading.indicators) };
    end();
  }

  function view(): OwnLibraries {
    const places: readonly (readonly [LibraryPlace, readonly KeptLibrary[]])[] = [['workbook', kept.libraries], ['person', person.libraries]];
    return {
      kept: places.flatMap(([place, libraries]) => libraries.map(({ title, rows }) => ({ title, place, count: Math.max(0, rows.length - 1) }))),
      isReading,
      hasFiles: files !== undefined,
      ...(preview && { preview: previewView(preview) }),
    };
  }

  function previewView({ title, reading, rows }: NonNullable<typeof preview>): LibraryPreview {
    const workbook: LibraryBlocked | undefined = isReadOnly() ? 'read-only' : (kept.trouble ?? (lettersOf(rows) > MOST_LETTERS_IN_WORKBOOK ? 'too-large' : undefined));
    const own: LibraryBlocked | undefined = person.canKeep ? undefined : 'no-storage';
    const among = (libraries: readonly KeptLibrary[]): boolean => libraries.some((one) => one.title === title);
    return {
      title,
      reading,
      known: adviser.wording?.knownAmong(reading.indicators) ?? 0,
      blocked: { ...(workbook && { workbook }), ...(own && { person: own }) },
      replaces: [...(among(kept.libraries) ? (['workbook'] as const) : []), ...(among(person.libraries) ? (['person'] as const) : [])],
    };
  }
}

async function inSlices<Result>(steps: Generator<unknown, Result, undefined>, slices: ReturnType<typeof createSlices>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await slices.pause();
    step = steps.next();
  }
  return step.value;
}

function lettersOf(rows: KeptLibrary['rows']): number {
  return rows.reduce((sum, row) => sum + row.reduce((own, text) => own + text.length, 0), 0);
}
