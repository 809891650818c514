/** One indicator of a cell that lists several, as it stands there. */
export interface Item {
  /** The words before the colon, where they name a level: 数量指标. */
  readonly level2?: string;
  readonly text: string;
}

const NUMBERS = '(?:(?<![（(\\d])\\d{1,2}\\s*[.．、)）](?!\\d)|[（(]\\s*(?:\\d{1,2}|[一二三四五六七八九十])\\s*[)）]|[①-⑳])';
const BEFORE_NUMBER = new RegExp(`(?=${NUMBERS})`, 'u');
const NUMBER = new RegExp(`^${NUMBERS}\\s*`, 'u');
const HEADED = /^([^:：]{2,12})[:：]\s*(?=\S)/;

/** The indicators of one cell: a line, a number (`1.`, `①`) or a semicolon begins the next one. */
export function itemsOf(text: string, isLevel2: (word: string) => boolean): readonly Item[] {
  let level2: string | undefined;
  return text
    .split(/[\r\n；;]+/)
    .flatMap((part) => part.split(BEFORE_NUMBER))
    .flatMap((part): Item[] => {
      let item = part.trim().replace(NUMBER, '').replace(/[。，,、]+$/, '').trim();
      const head = HEADED.exec(item);
      const word = head?.[1]?.trim().replace(NUMBER, '');
      if (head && word !== undefined && isLevel2(word)) {
        level2 = word;
        item = item.slice(head[0].length).replace(NUMBER, '').trim();
      }
      return item === '' ? [] : [{ ...(level2 !== undefined && { level2 }), text: item }];
    });
}
