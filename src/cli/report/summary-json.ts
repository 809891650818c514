import { OUTPUT_VERSION } from '../schemas';
import type { Summary } from '../folder/summary';
import type { Texts } from '../../core/text/text';
import { crossText } from './cross-text';

/** The 汇总 as JSON, piece by piece: lists of any length never stand in memory. The shape is `summaryShape`. */
export async function* summaryJson({ totals, rules, kinds, specials, unclearSpecials, listed, comparison, ...lists }: Summary, texts: Texts): AsyncGenerator<string> {
  const head = { version: OUTPUT_VERSION, totals, ...(listed && { listed }), ...(comparison && { compared: { asked: comparison.asked, found: comparison.found, gone: comparison.gone } }), rules, kinds, specials, unclearSpecials };
  yield JSON.stringify(head, undefined, 2).replace(/\n\}$/, '');
  yield* list('departments', lists.departments());
  yield* list('cross', withMessage(lists.cross(), texts));
  yield* list('files', lists.files());
  yield '\n}\n';
}

async function* list(name: string, rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `,\n  "${name}": [`;
  let between = '\n    ';
  for await (const row of rows) {
    yield between + JSON.stringify(row);
    between = ',\n    ';
  }
  yield between === '\n    ' ? ']' : '\n  ]';
}

async function* withMessage(found: ReturnType<Summary['cross']>, texts: Texts): AsyncGenerator<unknown> {
  for await (const finding of found) yield { ...finding, message: crossText(finding, texts) };
}
