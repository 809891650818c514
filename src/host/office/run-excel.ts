import { hostErrorOf } from './host-error-of';

export interface RunOptions {
  /** Waits until the person leaves the cell instead of failing. */
  readonly waitForCellEdit?: boolean;
}

/** The one way into Excel: whatever Office.js throws leaves as `HostError`. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, options: RunOptions = {}): Promise<T> {
  try {
    return await (options.waitForCellEdit ? Excel.run({ delayForCellEdit: true }, batch) : Excel.run(batch));
  } catch (error) {
    throw hostErrorOf(error);
  }
}
