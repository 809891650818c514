import type { Naming } from './naming';
import { lastNoun } from './naming';

const LONGEST_DEED = 8;

/** 机关事业单位养老金按时发放: 机关事业单位养老金发放及时率. 4月底前完成汛前排查: 汛前排查完成时间. */
export function* timeNames(sentence: string, naming: Naming): Generator<string> {
  if (naming.shareOf.test(sentence) && naming.shareEnd.test(sentence)) return;
  for (const clause of sentence.split(/[,:]/u)) {
    yield* inGoodTime(clause, naming);
    yield* untilWhen(clause, naming);
  }
}

function* inGoodTime(clause: string, { inTime, verbFirst, shapes, action, endings, stem }: Naming): Generator<string> {
  const found = inTime.exec(clause);
  if (!found) return;
  const who = ownerOf(clause.slice(0, found.index), stem);
  const rest = stem(clause.slice(found.index + found[0].length)).replace(/^(?:性|率).*$/u, '');
  const object = /^完成/u.test(rest) ? verbFirst.exec(rest) : undefined;
  if (object) yield firstThing(rest.slice(object[0].length)) + endings.timely;
  const acted = action.exec(rest);
  const deed = shapes.isRated(rest.slice(0, 2)) ? rest.slice(0, 2) : acted?.index === 0 ? acted[0] : '';
  if (deed !== '' || rest === '') yield who + deed + endings.timely;
}

function* untilWhen(clause: string, { until, finished, handed, byWay, endings, stem, shareEnd }: Naming): Generator<string> {
  const found = until.exec(clause);
  if (!found) return;
  const who = ownerOf(clause.slice(0, found.index), stem);
  const said = clause.slice(found.index + found[0].length);
  // 火情24小时内扑灭的比率: how many were in time, not when.
  const isShare = shareEnd.test(said);
  const rest = stem(isShare ? said.replace(/的?[^的]*$/u, '') : said).replace(byWay, '');
  const ending = isShare ? endings.timely : endings.time;
  const given = handed.exec(rest)?.groups;
  if (given) {
    yield `${given['what']}${given['deed']}${ending}`;
    return;
  }
  const object = finished.exec(rest);
  const thing = firstThing(object ? rest.slice(object[0].length) : rest).replace(/[到至给].*$|完毕?$/gu, '');
  if (thing.length < 2 || thing.length > LONGEST_DEED + 4) return;
  if (object) yield withOwner(who, thing) + object[0] + ending;
  else if (thing.length <= LONGEST_DEED && who.length + thing.length <= LONGEST_DEED + 4) yield withOwner(who, thing) + ending;
}

function withOwner(who: string, thing: string): string {
  return who.length > LONGEST_DEED || thing.startsWith(who) ? thing : who + thing;
}

/** 全县隐患点汛前排查并建立台账: 全县隐患点汛前排查. */
function firstThing(text: string): string {
  return (text.split(/[并且和及、,;]/u)[0] ?? '').replace(/^(?:全部|所有)/u, '').replace(/的$/u, '');
}

/** Of whom or what it is said; 按合同, 验收后 say when or how, not who. */
function ownerOf(text: string, stem: (text: string) => string): string {
  const said = text.replace(/(?:是否|能否|应于|应在|应当).*$/u, '').replace(/经.{1,8}后.{0,2}$/u, '').replace(/(?:[应于在并须]|.*后)$/u, '');
  const who = lastNoun(stem(said));
  return /^[按于在经自从每由以]|^收到|\d/u.test(who) ? '' : who;
}
