/** Time as the session needs it, given from outside so that tests can turn it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once later; the result cancels it. */
  later(milliseconds: number, run: () => void): () => void;
  /** Gives the browser a turn to paint and to take input. */
  breathe(): Promise<void>;
}
