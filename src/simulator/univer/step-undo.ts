import type { IUndoRedoItem } from '@univerjs/core';
import { ICommandService, IContextService, Inject, IUniverInstanceService, LocalUndoRedoService } from '@univerjs/core';

/** Univer's undo, with several commands of the host gathered into one step. Its own batching reverts them in the wrong order. */
export class StepUndoService extends LocalUndoRedoService {
  private gathered: IUndoRedoItem[] | undefined;

  beginStep(): void {
    if (this.gathered) throw new Error('Steps may not nest.');
    this.gathered = [];
  }

  endStep(unitId: string): void {
    const items = this.gathered ?? [];
    this.gathered = undefined;
    if (items.length === 0) return;
    super.pushUndoRedo({
      unitID: unitId,
      undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
      redoMutations: items.flatMap((item) => item.redoMutations),
    });
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.gathered) this.gathered.push(item);
    else super.pushUndoRedo(item);
  }

  depth(unitId: string): number {
    return this._getUndoStack(unitId)?.length ?? 0;
  }

  redoDepth(unitId: string): number {
    return this._getRedoStack(unitId)?.length ?? 0;
  }
}

// Parameter decorators by hand: the injector of Univer reads them, the compiler here has no decorators switched on.
[IUniverInstanceService, ICommandService, IContextService].forEach((service, index) => {
  Inject(service)(StepUndoService, '', index);
});
