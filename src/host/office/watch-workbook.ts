import type { Hint } from '../port';
import { contentHint, originOf } from './hints-of-events';
import { hostErrorOf } from './host-error-of';
import { runExcel } from './run-excel';

/** Registers for all events that matter; the result takes the registrations back. Handlers only pass hints on. */
export async function watchWorkbook(tell: (hint: Hint) => void): Promise<() => Promise<void>> {
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) => tell(contentHint(event))),
      // A number format decides whether 0.95 reads 95%.
      worksheets.onFormatChanged.add(async (event) => tell(contentHint(event))),
      worksheets.onRowHiddenChanged.add(async (event) => tell(contentHint({ worksheetId: event.worksheetId, source: event.source }))),
      // Recalculated cells raise no onChanged (office-js#3899).
      worksheets.onCalculated.add(async (event) => tell({ kind: 'calculated', sheetId: event.worksheetId })),
      worksheets.onAdded.add(async (event) => tell({ kind: 'sheets', origin: originOf(event) })),
      worksheets.onDeleted.add(async (event) => tell({ kind: 'sheets', origin: originOf(event) })),
      worksheets.onProtectionChanged.add(async (event) => tell({ kind: 'protection', sheetId: event.worksheetId })),
      worksheets.onSelectionChanged.add(async () => tell({ kind: 'selection' })),
      worksheets.onActivated.add(async () => tell({ kind: 'selection' })),
    ];
    await context.sync();
    return added;
  });
  const stopWaking = watchWaking(() => tell({ kind: 'woke-up' }));
  return async () => {
    stopWaking();
    const [first] = handlers;
    if (!first) return;
    try {
      // Handlers can only be removed in the context that added them (office-js#194).
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw hostErrorOf(error);
    }
  };
}

/** Away for less, nothing has been missed that a hint did not tell. */
const AWAY_MS = 10_000;

/** After sleep or a long time in another window, events may have been lost. */
function watchWaking(wake: () => void): () => void {
  if (typeof document === 'undefined' || typeof window === 'undefined') return () => undefined;
  let leftAt: number | undefined;
  const leave = (): void => {
    leftAt ??= Date.now();
  };
  const comeBack = (): void => {
    const away = leftAt === undefined ? 0 : Date.now() - leftAt;
    leftAt = undefined;
    if (away >= AWAY_MS) wake();
  };
  const onVisibility = (): void => (document.visibilityState === 'visible' ? comeBack() : leave());
  window.addEventListener('blur', leave);
  window.addEventListener('focus', comeBack);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('blur', leave);
    window.removeEventListener('focus', comeBack);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
