import { compactText } from '../model/plain-text';

/** `★ 产出指标（50分）` and `单位：` without what is not the name. */
export function bareLabel(text: string): string {
  return compactText(text)
    .replace(/^[★☆*●▲△◆■※]+/, '')
    .replace(/[:;。]+$/, '');
}

const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\d{1,2}[、.．)](?!\d)|[①-⑳])/;

/** The spellings under which a label may be known, the fullest first: `一、产出指标(50分)` also as `产出指标(50分)` and `产出指标`. */
export function labelSpellings(text: string): readonly string[] {
  const bare = bareLabel(text);
  const spellings = [bare];
  const add = (spelling: string): void => {
    if (spelling !== '' && !spellings.includes(spelling)) spellings.push(spelling);
  };
  const unnumbered = bare.replace(NUMBERING, '');
  add(unnumbered);
  const plain = withoutBrackets(unnumbered);
  add(plain);
  add(plain.replace(/\d+(?:\.\d+)?(?:分|%)?$/, ''));
  // 2023年度指标值, 2023年度绩效目标
  add(plain.replace(/^(?:19|20)\d{2}(?=年)/, '').replace(/^年(?!度|初|末)/, ''));
  return spellings;
}

/** `产出（工作量）指标(50分)` in half width: what stands outside brackets. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]|〔[^〕]*〕|【[^】]*】/g, '').replace(/[:;。]+$/, '');
}
