import type { NamingWords } from '../../standards/naming-schema';

/** What the library knows of names, by which a piece of text is told to be one. */
export interface NameShapes {
  /** Whether names that end like this one are known. */
  endsLikeName(text: string): boolean;
  /** 完成, 合格: what stands before 率 in names of the library. */
  isRated(word: string): boolean;
}

/** The words of the pack ready to be used, and what the makers of names share. Only particles of the language (将, 后, 和) stand in their code. */
export interface Naming {
  readonly words: NamingWords;
  readonly endings: NonNullable<NamingWords['endings']>;
  readonly shapes: NameShapes;
  /** One of the patterns somewhere in a text. */
  readonly shareEnd: RegExp;
  readonly shareOf: RegExp;
  readonly inTime: RegExp;
  readonly until: RegExp;
  readonly satisfied: RegExp;
  /** The first that matches tells who was asked. */
  readonly asked: readonly RegExp[];
  readonly action: RegExp;
  readonly verbFirst: RegExp;
  readonly finished: RegExp;
  readonly nobody: RegExp;
  /** 拨付 of 拨付到乡镇, which matches as a whole. */
  readonly sentTo: RegExp;
  /** 将低保金发放: `what` and `deed`. */
  readonly handed: RegExp;
  /** 通过银行卡, 向社会: by whom or to whom, before the deed. */
  readonly byWay: RegExp;
  readonly vagueAction: RegExp;
  /** 对象人数, 人员数量. */
  readonly countOfAny: RegExp;
  readonly each: RegExp;
  readonly state: RegExp;
  readonly manner: RegExp;
  readonly money: RegExp;
  readonly counted: RegExp;
  readonly allowance: RegExp;
  /** Without what stands before and behind the thing itself. */
  bare(text: string): string;
  /** `bare`, and without 实际, 已, 按要求. */
  stem(text: string): string;
  /** 单元工程数: 单元工程. */
  withoutCount(text: string): string;
}

const NEVER = '(?!)';

/** Undefined for a pack that has no words to make names with. */
export function createNaming(words: NamingWords, shapes: NameShapes): Naming | undefined {
  const { endings } = words;
  if (!endings) return undefined;
  const one = (patterns: readonly string[]): string => `(?:${patterns.length === 0 ? NEVER : patterns.join('|')})`;
  const leadIn = new RegExp(`^${one(words.leadIns)}`, 'u');
  const tail = new RegExp(`${one(words.tails)}$`, 'u');
  const adverb = new RegExp(`^${one(words.adverbs)}`, 'u');
  const counted = new RegExp(`${one(words.counted)}$`, 'u');
  const bare = (text: string): string => trimmed(trimmed(trimmed(text, leadIn), tail), leadIn).replace(/^的|的$/gu, '');
  return {
    words,
    endings,
    shapes,
    shareEnd: new RegExp(one(words.shareEnds), 'u'),
    shareOf: new RegExp(one(words.shareOf), 'u'),
    inTime: new RegExp(one(words.inTime), 'u'),
    until: new RegExp(one(words.until), 'u'),
    satisfied: new RegExp(one(words.satisfied), 'u'),
    asked: words.asked.map((pattern) => new RegExp(pattern, 'u')),
    action: new RegExp(one(words.actions), 'u'),
    verbFirst: new RegExp(`^${one(words.verbsFirst)}`, 'u'),
    finished: new RegExp(`^${one(words.finished)}`, 'u'),
    nobody: new RegExp(one(words.nobody), 'u'),
    sentTo: new RegExp(`(${one(words.delivered)})[到至给].*$`, 'u'),
    handed: new RegExp(`^将(?<what>.{2,10}?)(?<deed>${one(words.delivered)})`, 'u'),
    byWay: new RegExp(`^(?:通过|经|由|向|对).{1,6}?(?=.{2}$|${one(words.delivered)})`, 'u'),
    vagueAction: new RegExp(`^${one(words.vagueActions)}`, 'u'),
    countOfAny: new RegExp(`^${one(words.anyThing)}..$`, 'u'),
    each: new RegExp(`^${one(words.each)}`, 'u'),
    state: new RegExp(`${one(words.states)}$`, 'u'),
    manner: new RegExp(one(words.manners), 'u'),
    money: new RegExp(`${one(words.money)}$`, 'u'),
    counted,
    allowance: new RegExp(`${one(words.allowances)}$`, 'u'),
    bare,
    stem: (text) => trimmed(bare(text), adverb),
    withoutCount: (text) => text.replace(counted, ''),
  };
}

/** Cut as often as it matches; each cut makes the text shorter, so this ends. */
function trimmed(text: string, pattern: RegExp): string {
  for (let left = text; ; ) {
    const next = left.replace(pattern, '');
    if (next === left) return left;
    left = next;
  }
}

/** 清除沉船、浅点等碍航物: 清除碍航物. What is listed is not the name of the whole, what is done to it is. */
export function withoutList(text: string, action: RegExp): string {
  return text.replace(/[^的]*、[^的]*?等(?:各[类项种])?/gu, (listed) => {
    const done = action.exec(listed);
    return done?.index === 0 ? done[0] : '';
  });
}

/** The last word group before 的: 接受辅导的当事人 is 当事人. */
export function lastNoun(text: string): string {
  return text.split('的').at(-1) ?? text;
}
