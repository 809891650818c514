import type { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { IActiveDirtyManagerService, ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';

/** Longest wait for results; a workbook that calculates longer shows them later. */
const PATIENCE = 8_000;

/** Knows whether Univer still works out formulas after the last change. It starts 100 ms after a change, in the background. */
export class Calculation {
  private changes = 0;
  private started = 0;
  private done = 0;
  private waiting: (() => void)[] = [];

  constructor(commands: ICommandService, dirty: IActiveDirtyManagerService, private readonly hasFormulas: () => boolean) {
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started = this.changes;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notice(command.params ?? {});
      else if (dirty.get(command.id) && options?.onlyLocal !== true) this.changes += 1;
    });
  }

  settled(): Promise<void> {
    if (this.done >= this.changes || !this.hasFormulas()) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private notice(params: ISetFormulaCalculationNotificationMutation): void {
    if (params.functionsExecutedState === undefined) return;
    this.done = Math.max(this.done, this.started);
    if (this.done < this.changes) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resume) => resume());
  }
}
