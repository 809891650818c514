import { shownAmount } from '../model/shown-amount';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export type Locale = 'zh-CN' | 'en-US';

/** A tree of sentences; leaves may hold `{placeholders}` and `{amounts:amount}`. */
interface TextTree {
  readonly [key: string]: string | TextTree;
}

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

/** Every sentence by its path in the zh-CN tree: `pane.status.live`. */
export type TextKey = Paths<typeof zhCN>;

export type TextData = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key with its placeholders filled. Keys built at run time go through `find`. */
export interface Texts {
  readonly locale: Locale;
  (key: TextKey, data?: TextData): string;
  /** Undefined when no sentence has this path. */
  find(path: string, data?: TextData): string | undefined;
}

const TREES: Readonly<Record<Locale, TextTree>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The sentences of one language. A placeholder without data throws: a sentence with a hole must not reach a person. */
export function createTexts(locale: Locale): Texts {
  const tree = TREES[locale];
  // A report of a thousand problems says the same few sentences.
  const found = new Map<string, string>();
  const leafOf = (path: string): string | undefined => {
    const known = found.get(path);
    const leaf = known ?? lookUp(tree, path);
    if (known === undefined && leaf !== undefined) found.set(path, leaf);
    return leaf;
  };
  const find = (path: string, data: TextData = {}): string | undefined => {
    const leaf = leafOf(path);
    return leaf === undefined ? undefined : fill(leaf, data, path);
  };
  const get = (key: TextKey, data?: TextData): string => {
    const sentence = find(key, data);
    if (sentence === undefined) throw new Error(`No text for ${key} in ${locale}`);
    return sentence;
  };
  return Object.assign(get, { locale, find });
}

/** zh for any Chinese, else en-US for English, else zh-CN: the people this is made for read Chinese. */
export function localeFor(language: string | undefined): Locale {
  return language?.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}

/** Walks the tree; a rule id such as `indicator/value-missing` is one key, so dots only separate levels. */
function lookUp(tree: TextTree, path: string): string | undefined {
  let node: string | TextTree | undefined = tree;
  for (const key of path.split('.')) {
    if (node === undefined || typeof node === 'string') return undefined;
    node = Object.hasOwn(node, key) ? node[key] : undefined;
  }
  return typeof node === 'string' ? node : undefined;
}

/** `{name}` is what the data hold; `{sum:amount}` a decimal of the data, grouped by thousands. */
const PLACEHOLDER = /\{(\w+)(:amount)?\}/g;

function fill(sentence: string, data: TextData, path: string): string {
  return sentence.replace(PLACEHOLDER, (_, name: string, isAmount?: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`Text ${path} needs {${name}}`);
    return isAmount === undefined ? String(value) : shownAmount(String(value));
  });
}
