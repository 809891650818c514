/** What keeps a standards pack from being used. Sentences are in `core/text` under `wording.pack`. */
export interface PackProblem {
  /** Where in the file: `indicators[3].unit`. */
  readonly path: string;
  readonly kind:
    | 'not-json'
    | 'missing'
    | 'wrong-type'
    | 'not-in-list'
    | 'too-short'
    | 'bad-format'
    | 'unknown-key'
    | 'bad-pattern'
    | 'duplicate'
    | 'unknown-level'
    | 'unknown-unit'
    | 'dimension-differs'
    | 'bad-variable'
    | 'columns-differ';
  readonly data: Readonly<Record<string, string | number>>;
}
