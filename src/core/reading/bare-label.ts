import { compactText } from '../model/plain-text';

/** `★ 产出指标（50分）` and `单位：` without what is not the name. */
export function bareLabel(text: string): string {
  return compactText(text)
    .replace(/^[★☆*●▲]+/, '')
    .replace(/[:;。]+$/, '');
}
