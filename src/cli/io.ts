/** What a command may touch outside itself; tests give their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Columns of the terminal, for help. */
  readonly columns: number;
}

/** 0 clean · 1 findings at or above the level · 2 wrong use · 3 some file could not be read (this one wins over 1). */
export type ExitCode = 0 | 1 | 2 | 3;
