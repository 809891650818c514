import type { ComparedWorkbook } from '../../core/comparison/compare-workbooks';
import type { Pointing } from '../../core/reading/pointing';
import type { Steps } from '../../core/reading/steps';
import type { SheetPlan } from '../../core/sheet/plan';
import { createTexts } from '../../core/text/text';
import type { Locale } from '../../core/text/text';
import type { CheckedWorkbook, Checker } from '../checker';
import type { Clock } from '../clock';
import { createDebounce } from '../debounce';
import { createSlices } from '../slices';
import type { SessionState } from '../state';
import type { Store } from '../store';
import type { TableFiles } from '../wording/table-files';
import type { ComparedView, ComparisonState, ComparisonTrouble } from './comparison-state';

interface ComparerEnds {
  readonly store: Store<SessionState>;
  readonly clock: Clock;
  /** Reads and checks the other workbook; not the one that follows the open workbook. */
  readonly checker: Checker;
  readonly files: TableFiles | undefined;
  checked(): CheckedWorkbook;
  pointings(): readonly Pointing[];
  /** Sheets written in this sitting, which say again what others say. */
  isWritten(sheetId: string): boolean;
}

/** Compares the open workbook with one of last time that a person chose, and follows its edits. */
export interface Comparer {
  compareWith(file: string, bytes: Uint8Array): Promise<void>;
  /** The open workbook was checked anew. */
  follow(): void;
  end(): void;
  /** The sheet of what is shown now, and how many differences it lists; undefined where nothing is. */
  plan(locale: Locale): Promise<{ readonly plan: SheetPlan; readonly rows: number } | undefined>;
}

/** Nobody waits longer for one workbook. */
const MOST_MS = 60_000;
/** A comparison follows when a person has paused. */
const FOLLOW = { quiet: 600, longest: 3000 };

export function createComparer({ store, clock, checker, files, checked, pointings, isWritten }: ComparerEnds): Comparer {
  let former: { readonly file: string; readonly workbook: ComparedWorkbook; readonly sheets: ReadonlyMap<string, string> } | undefined;
  let turn = 0;
  const show = (state: Omit<ComparisonState, 'hasFiles'>): void => store.set({ comparison: { hasFiles: files !== undefined, ...state } });
  const debounce = createDebounce(clock, FOLLOW, () => void renew());
  return {
    async compareWith(file, bytes) {
      if (!files) return;
      turn += 1;
      const own = turn;
      former = undefined;
      show({ reading: file });
      const code = await open(file, bytes, own);
      if (own !== turn) return;
      if (code === undefined) await renew();
      else show({ refused: { file, code } });
    },
    follow() {
      if (former) debounce.call();
    },
    end() {
      turn += 1;
      former = undefined;
      debounce.cancel();
      show({});
    },
    async plan(locale) {
      const { compared } = store.get().comparison;
      if (!compared) return undefined;
      const [{ planComparison }, { comparisonRows }] = await Promise.all([import('../../core/tables/plan-comparison'), import('../../core/comparison/comparison-rows')]);
      const { file, comparison, sheetsBefore, sheetsAfter } = compared;
      const named = (name: string, sheets: ReadonlyMap<string, string>) => ({ file: name, sheetName: (id: string) => sheets.get(id) ?? id });
      const texts = createTexts(locale);
      const plan = planComparison(comparison, { before: named(file, sheetsBefore), after: named(store.get().workbook, sheetsAfter), hasLinks: true }, texts);
      return { plan, rows: comparisonRows(comparison, texts).length };
    },
  };

  /** Gives why the file cannot be used. */
  async function open(file: string, bytes: Uint8Array, own: number): Promise<ComparisonTrouble | undefined> {
    if (/\.csv$/iu.test(file)) return 'not-a-workbook';
    const read = await files?.read(bytes, file);
    if (!read || own !== turn) return undefined;
    if (read.kind === 'refused') return read.code;
    const until = clock.now() + MOST_MS;
    const isSuperseded = (): boolean => own !== turn || clock.now() > until;
    const result = await checker.check({ name: file, sheets: read.snapshot.sheets }, pointings(), { onSlow: () => undefined, isSuperseded });
    if (own !== turn) return undefined;
    if (!result) return 'too-slow';
    former = { file, workbook: comparedOf(result, () => false), sheets: namesOf(result) };
    return undefined;
  }

  /** The open workbook as it is now beside that of last time; what a newer check overtakes is dropped. */
  async function renew(): Promise<void> {
    const own = turn;
    const now = checked();
    const old = former;
    if (!old) return;
    const { compareInSteps } = await import('../../core/comparison/compare-workbooks');
    const comparison = await inSlices(compareInSteps(old.workbook, comparedOf(now, isWritten)), () => own === turn && now === checked());
    if (own !== turn) return;
    if (!comparison) {
      debounce.call();
      return;
    }
    const compared: ComparedView = { file: old.file, comparison, sheetsBefore: old.sheets, sheetsAfter: namesOf(now) };
    show({ compared });
  }

  async function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | undefined> {
    const slices = createSlices(clock);
    let step = steps.next();
    while (!step.done) {
      if ((await slices.pause()) && !isWanted()) return undefined;
      step = steps.next();
    }
    return step.value;
  }
}

function comparedOf({ sheets, result }: CheckedWorkbook, isLeftOut: (sheetId: string) => boolean): ComparedWorkbook {
  return {
    model: { sheets: sheets.map(({ model }) => model).filter(({ sheetId }) => !isLeftOut(sheetId)) },
    findings: result.findings.filter(({ at }) => !isLeftOut(at.sheetId)),
  };
}

function namesOf({ sheets }: CheckedWorkbook): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ sheet }) => [sheet.id, sheet.name]));
}
