import { compactText } from '../model/plain-text';

/** A text as far as it tells things apart: without spaces, width, brackets and stops of any kind. */
export function plainKey(text: string): string {
  return compactText(text).toUpperCase().replace(/["'“”‘’《》〈〉()〔〕[\]【】{}、,，.。;；:：·\-—–_]/g, '');
}

/** The same without years: 2024年度村级代办员补助 and 2025年村级代办员补助 are one thing. */
export function keyWithoutYear(text: string): string {
  return plainKey(text).replace(/(?:19|20)\d{2}(?:年度?|学年)?/g, '').replace(/^(?:本|上)?年度?/, '');
}

/** The key, or undefined where nothing is left to tell by. */
export function ownKey(key: string): string | undefined {
  return key === '' ? undefined : key;
}
