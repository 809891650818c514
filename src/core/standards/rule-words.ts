import { z } from 'zod';

/** A word, or a regular expression for several of them, tested on text without spaces. */
const word = z.string().min(1).refine(isPattern);
const words = z.array(word).min(1);

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

/** Words by which rules tell what a name or text speaks of; they differ by region and field of work, so the pack has them. */
export const ruleWordsSchema = z.strictObject({
  /** 贷款, 投资额: an output that is an amount of money. */
  outputAmount: words,
  /** 事件, 事故: what should not happen, at the end of a name. */
  harmfulEvent: words,
  /** 空表, 没有安排: a sentence that says there is nothing. */
  nothingThere: words,
  /** Words of titles of forms that name no subject: 预算, 支出, 表. */
  formWords: words,
});

export type RuleWords = z.infer<typeof ruleWordsSchema>;
