import type { Naming } from './naming';
import { lastNoun } from './naming';

/** 满意的家长数. */
const CONTENT = /^的(?<who>[^占,]{2,8}?)数/u;
/** 了解山洪灾害防治区群众对预警服务的满意程度: 山洪灾害防治区群众满意度. */
export function* satisfactionNames(sentence: string, { satisfied, asked, nobody, bare, endings }: Naming): Generator<string> {
  const found = satisfied.exec(sentence);
  if (!found) return;
  const before = sentence.slice(0, found.index);
  const after = sentence.slice(found.index + found[0].length);
  const named = [whoIsContent(before.split(/[,:]/u).at(-1) ?? ''), askedIn(before, asked), CONTENT.exec(after)?.groups?.['who'], askedIn(sentence, asked)];
  for (const who of named) {
    const noun = who === undefined ? '' : lastNoun(bare(who));
    if (noun.length < 2 || nobody.test(noun)) continue;
    yield noun + endings.satisfaction;
    return;
  }
}

/** Before 对, or before 满意 itself; a clause that begins with 对 tells only what they are content with. */
function whoIsContent(clause: string): string | undefined {
  if (/^[对向]/u.test(clause)) return undefined;
  return clause.split(/对于?/u)[0];
}

/** 向被检定经营户发放问卷: 被检定经营户. */
function askedIn(text: string, asked: readonly RegExp[]): string | undefined {
  for (const pattern of asked) {
    const who = pattern.exec(text)?.groups?.['who'];
    if (who !== undefined) return who;
  }
  return undefined;
}
