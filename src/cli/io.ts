/** What a command may touch outside itself; tests give their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Columns of the terminal, for help. */
  readonly columns: number;
  /** Whether `err` is read by a person on a terminal, where a line can be written over. */
  readonly isTerminal?: boolean;
  /** Milliseconds, for rate and progress; without it no progress is told. */
  readonly now?: () => number;
  /** Standard input, for lists of files. */
  readonly input?: () => AsyncIterable<string>;
  /** Calls back when the person asks to stop (Ctrl-C); gives what ends the listening. */
  readonly onInterrupt?: (stop: () => void) => () => void;
  /** This program, for worker processes. */
  readonly workerScript?: string;
}

/** 0 clean · 1 findings at or above the level · 2 wrong use · 3 some file could not be read (this one wins over 1) · 130 stopped by the person. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;
