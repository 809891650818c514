import type { Naming } from './naming';
import { withoutList } from './naming';

/** A tail as short as 人数 needs what it is said of. */
const BARE = 3;
const LONGEST_WHOLE = 14;
/** A shorter thing, with nothing said of it, may be any. */
const SHORTEST_ALONE = 6;
/** More than one deed: the last one tells. */
const SEVERAL = /[、并且后及和或]/u;
const ONE_BY_ONE = /[、并且后]/u;
/** Farther from the thing a verb is about something else. */
const NEAR = 8;

/** 纳入补贴范围的公交线路数量: 补贴公交线路数量. 每张床位建设补助: 每张床位建设补助标准. */
export function* thingNames(clause: string, naming: Naming): Generator<string> {
  const { bare, stem, shapes, endings, shareEnd, allowance, state, manner, action, each } = naming;
  const text = withoutList(bare(clause), action);
  // 占…的比例 is a share, not a thing.
  if (text === '' || (shareEnd.test(text) && /[占的]/u.test(text))) return;
  const cost = stem(text);
  if (each.test(cost) && allowance.test(cost)) yield cost.replaceAll('的', '') + endings.standard;
  // 印刷品保障及时情况: the state is what the share is of.
  if (manner.test(clause) && state.test(text)) yield stem(text).replaceAll('的', '') + endings.rate;
  if (!shapes.endsLikeName(text)) return;
  const pieces = text.split('的');
  const last = pieces.at(-1) ?? '';
  if (last.includes('、')) return;
  if (pieces.length === 1) yield stem(text).replace(/^完成/u, '');
  else yield* withOwner(pieces.slice(0, -1).join('的'), last, naming);
}

function* withOwner(owner: string, last: string, { stem, action, shapes, vagueAction, countOfAny }: Naming): Generator<string> {
  const before = stem(owner).replace(/^完成/u, '');
  const done = actionOf(before, action);
  const thing = last.replace(/^(?:各[类种项]|合计|累计|总)/u, '');
  const isBare = thing.length <= BARE || countOfAny.test(thing);
  // 享受免费刻章政策的企业户数 says it all in few words.
  if (!(isBare ? ONE_BY_ONE : SEVERAL).test(before) && before.length + thing.length <= LONGEST_WHOLE) yield before.replaceAll('的', '') + thing;
  if (done !== '' && !thing.startsWith(done) && !(isBare && (thing.length < BARE || vagueAction.test(done)))) yield done + thing;
  else if (thing.length >= SHORTEST_ALONE && shapes.endsLikeName(thing)) yield thing;
}

/** What was done to the thing: said last before it, else first. */
function actionOf(text: string, action: RegExp): string {
  const end = text.slice(-NEAR);
  for (let at = end.length - 2; at >= 0; at--) {
    const found = action.exec(end.slice(at));
    if (found?.index === 0) return found[0];
  }
  const first = action.exec(text);
  return first?.index === 0 && !/^[前后]/u.test(text.slice(first[0].length)) ? first[0] : '';
}
