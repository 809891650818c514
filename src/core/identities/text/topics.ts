import type { IdentitySection } from '../../standards/identities';
import { plainName } from '../plain-name';

const OTHER_YEAR = /^(?:\d{4}年|上年|去年|比)/;

/** `三、一般公共预算支出表。` at the start of a paragraph: a number and words without any figure. */
const HEADING = /^(?:[一二三四五六七八九十]+[、.．]|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.．])([^。，:：;；\d]{3,24})[。:：]/;

type TextWords = IdentitySection['text'];

/** Reads what stands before a number: topic, direction, what it is compared with. */
export interface TopicReader {
  /** The topic a phrase ends with, after fillers (`预算安排`, `为`) are taken off. */
  topicAtEnd(phrase: string): string | undefined;
  /** The topic as the heading of its paragraph narrows it: 支出 below `三、一般公共预算支出表。` is 一般公共预算支出. */
  underHeading(topic: string, paragraph: string): string;
  /** 1, -1, or 0 where the phrase ends with no word of change; `rest` is what stands before that word. */
  changeAtEnd(phrase: string): { readonly direction: 1 | -1 | 0; readonly rest: string };
  /** Splits a phrase at its last `较2022年` or `比上年`; undefined where it compares with no other year. */
  comparison(phrase: string): { readonly head: string; readonly tail: string } | undefined;
}

export function createTopicReader(words: TextWords): TopicReader {
  const aliases = Object.entries(words.topics)
    .flatMap(([topic, names]) => names.map((name) => ({ topic, name: plainName(name) })))
    .sort((a, b) => b.name.length - a.name.length);
  const fillers = byLength(words.fillers);
  const ups = byLength(words.increase);
  const downs = byLength(words.decrease);
  const compares = byLength(words.compare);
  // 事业单位经营预算收入 is not 预算收入: only a year, a unit or a listing word may stand before a topic.
  const opens = (head: string): boolean => head === '' || words.openers.some((one) => head.endsWith(one));
  const bare = (phrase: string): string => {
    let text = phrase;
    for (;;) {
      const filler = fillers.find((one) => text.endsWith(one));
      if (filler === undefined) return text;
      text = text.slice(0, -filler.length);
    }
  };
  return {
    topicAtEnd(phrase) {
      const text = withoutQuotes(phrase);
      // With its last words first: 政府采购预算 is a topic of its own, 预算安排 only a filler.
      for (const candidate of new Set([text, bare(text), bare(text).replace(/预算$/, '')])) {
        const found = aliases.find(({ name }) => candidate.endsWith(name));
        if (found) return opens(candidate.slice(0, -found.name.length)) ? found.topic : undefined;
      }
      return undefined;
    },
    underHeading(topic, paragraph) {
      const heading = HEADING.exec(paragraph)?.[1];
      if (heading === undefined || topic.startsWith('@')) return topic;
      const narrower = Object.keys(words.topics).filter((name) => name.length > topic.length && name.endsWith(topic) && heading.includes(name.slice(0, -topic.length)));
      return narrower.sort((a, b) => b.length - a.length)[0] ?? topic;
    },
    changeAtEnd(phrase) {
      const text = bare(phrase);
      const up = ups.find((one) => text.endsWith(one));
      if (up !== undefined) return { direction: 1, rest: text.slice(0, -up.length) };
      const down = downs.find((one) => text.endsWith(one));
      return down === undefined ? { direction: 0, rest: phrase } : { direction: -1, rest: text.slice(0, -down.length) };
    },
    comparison(phrase) {
      for (let at = phrase.length - 1; at >= 0; at -= 1) {
        const word = compares.find((one) => phrase.startsWith(one, at));
        if (word === undefined) continue;
        const tail = phrase.slice(at + word.length);
        // 合同, 参与 and 比例 compare nothing.
        if (OTHER_YEAR.test(tail) || OTHER_YEAR.test(word.slice(1))) return { head: phrase.slice(0, at), tail };
      }
      return undefined;
    },
  };
}

function byLength(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

function withoutQuotes(text: string): string {
  return text.replace(/["'“”‘’「」《》]/g, '');
}
