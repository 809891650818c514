import type { GridAuthor } from './grid';

interface Step {
  readonly author: GridAuthor;
  readonly actions: { readonly run: () => void; readonly back: () => void }[];
}

/** Undo and redo by steps. Outside a step every action is a step of its own, done by the person. */
export class StepJournal {
  author: GridAuthor = 'user';
  private open: Step | undefined;
  private done: Step[] = [];
  private undone: Step[] = [];

  get depth(): number {
    return this.done.length;
  }

  /** Runs the action and remembers how to take it back. */
  do(run: () => void, back: () => void): void {
    run();
    this.undone = [];
    if (this.open) this.open.actions.push({ run, back });
    else this.done.push({ author: 'user', actions: [{ run, back }] });
  }

  begin(author: GridAuthor): void {
    if (this.open) throw new Error('Steps may not nest.');
    this.author = author;
    this.open = { author, actions: [] };
  }

  end(): void {
    if (this.open && this.open.actions.length > 0) this.done.push(this.open);
    this.open = undefined;
    this.author = 'user';
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    for (const { back } of step.actions.toReversed()) back();
    this.undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    for (const { run } of step.actions) run();
    this.done.push(step);
    return true;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }
}
