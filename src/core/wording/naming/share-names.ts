import type { Naming } from './naming';

const LONGEST_DEED = 6;
const LONGEST_RATED = 8;
const LINKED = /^[和及与或]/u;
/** More than one deed, or a judgement: no single word for it. */
const UNCLEAR = /[、或和及与为]/u;
const GROWTH = /^(?:本|当)年度?(?<what>.{2,14}?)[-－—减](?:上|去)年/u;
const DECLINE = /^(?:上|去)年度?(?<what>.{2,14}?)[-－—减](?:本|当)年/u;

/** 评定合格的单元工程数占已评定单元工程总数的百分比: 单元工程评定合格率. */
export function* shareNames(sentence: string, naming: Naming): Generator<string> {
  const { shareEnd, shareOf, counted, endings } = naming;
  const changed = sentence.replace(/^\(/u, '');
  for (const [pattern, ending] of [[GROWTH, endings.growth], [DECLINE, endings.decline]] as const) {
    const what = pattern.exec(changed)?.groups?.['what'];
    if (what !== undefined) {
      yield what + ending;
      return;
    }
  }
  const found = shareOf.exec(sentence);
  if (!found || !shareEnd.test(sentence)) return;
  const part = sentence.slice(0, found.index).split(/[,:=]/u).at(-1) ?? '';
  const [divisor = ''] = sentence.slice(found.index + found[0].length).split(/[,:]/u);
  const whole = divisor.replace(shareEnd, '').replace(/的$/u, '');
  const pieces = part.split('的');
  const noun = pieces.at(-1) ?? '';
  if (part.includes('、') || noun === '') return;
  // 新的和严重报告数: what stands before 的 is no deed.
  if (pieces.length > 1 && (LINKED.test(noun) || pieces[0]?.length === 1)) {
    if (sameThing(part.replace(counted, ''), whole.replace(counted, ''))) yield part.replace(counted, '') + endings.share;
    return;
  }
  yield* pieces.length === 1 ? ofOneNoun(noun, whole, naming) : ofDeed(pieces.slice(0, -1).join('的'), noun.replace(counted, ''), naming);
}

/** 实际参保人数/应参保人数: 参保率. 新能源公交车辆数÷公交车辆总数: 新能源公交车辆占比. */
function* ofOneNoun(noun: string, whole: string, { stem, withoutCount, shapes, endings, verbFirst, money, until }: Naming): Generator<string> {
  const thing = stem(withoutCount(stem(afterTime(noun, until))));
  const object = verbFirst.exec(thing);
  if (money.test(thing) && !object) {
    if (sameThing(thing, whole)) yield thing + endings.share;
    return;
  }
  if (shapes.isRated(thing.slice(-2))) yield thing + endings.rate;
  else if (object && object[0].length < thing.length) yield thing.slice(object[0].length) + object[0] + endings.rate;
  else if (shapes.isRated(thing.slice(0, 2))) {
    const deed = shapes.isRated(thing.slice(2, 4)) ? thing.slice(0, 4) : thing.slice(0, 2);
    yield thing.slice(deed.length) + deed + endings.rate;
  } else if (!/^应/u.test(whole) && sameThing(thing, withoutCount(whole))) yield withoutCount(stem(noun)) + endings.share;
}

/** 已整改闭环 of 隐患: 隐患整改闭环率. 取得证书 of nobody in particular: 证书取得率. */
function* ofDeed(done: string, thing: string, { stem, inTime, until, sentTo, verbFirst, shapes, endings }: Naming): Generator<string> {
  const isTimely = inTime.test(done) || until.test(done);
  const said = stem(stem(afterTime(done, until).replace(inTime, '')).replace(/^.*(?:后|期间|中|[并且])(?=..)/u, '')).replace(sentTo, '$1');
  // 得分60分以上: a bound is no deed.
  if (said === '' || UNCLEAR.test(said) || /\d/u.test(afterTime(done, until))) return;
  const object = verbFirst.exec(said);
  if (isTimely) {
    // 完成随访: 随访完成及时率.
    const ended = object ? said.slice(object[0].length) + object[0] : said;
    if (ended.length <= LONGEST_DEED) yield thing + ended + endings.timely;
  } else if (object && object[0].length < said.length) yield thing + said.slice(object[0].length) + object[0] + endings.rate;
  else if (said.length <= LONGEST_DEED || (said.length <= LONGEST_RATED && shapes.isRated(said.slice(-2)))) yield thing + said + endings.rate;
}

/** 9月底前已开工项目: 已开工项目. */
function afterTime(text: string, until: RegExp): string {
  const found = until.exec(text);
  return found ? text.slice(found.index + found[0].length) : text;
}

function sameThing(part: string, whole: string): boolean {
  return part.length > 1 && whole.slice(-2) === part.slice(-2);
}
