import { z } from 'zod';
import { statedCell } from './identities';

const words = z.string().min(1);

/** What 情况说明 says, as patterns: `{收入}` a figure by its topic, `{Δ收入}` how it changed, `{year}` the year, `{kind}` 预算 or 决算. */
export const narrativeSchema = z.strictObject({
  /** Where topics stand that no statement of 勾稽 between text and tables binds; the first that is there counts. */
  figures: z.record(z.string(), z.array(statedCell).min(1)).default({}),
  /** How a change is said. */
  change: z
    .strictObject({ than: words, thanLastYear: words, same: words, more: words, less: words, moreRate: words, lessRate: words })
    .default({ than: '较{last}年', thanLastYear: '较上年', same: '持平', more: '增加{amount}', less: '减少{amount}', moreRate: '，增长{rate}%', lessRate: '，下降{rate}%' }),
  /** What `{kind}` says of tables of a budget, and of final accounts. */
  kinds: z.strictObject({ budget: words, final: words }).default({ budget: '预算', final: '决算' }),
  /** Heads the page. */
  title: words.default('{unit}{year}年{kind}情况说明'),
  /** Stands for what nobody states, and ends a sentence. */
  gap: words.default('〈{topic}〉'),
  end: words.default('。'),
  separator: words.default('，'),
  paragraphs: z
    .array(
      z.strictObject({
        heading: words,
        text: words,
        /** Said only of figures that are there, in this order, the first after `lead`. */
        lead: z.string().default('，其中：'),
        items: z.array(words).default([]),
      }),
    )
    .default([]),
});

export type NarrativeSection = z.infer<typeof narrativeSchema>;
export type NarrativePattern = NarrativeSection['paragraphs'][number];
