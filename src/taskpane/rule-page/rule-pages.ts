import { fetchText } from '../start-up/deployed-pack';

/** Beside taskpane.html on the server: the pages of docs/rules, by rule. */
export const RULE_PAGES = 'rules/pages.json';

/** Text of the page of each rule. */
export type RulePages = Readonly<Record<string, string>>;

/** Asks for the pages once; they then stay, with or without network. A failure is forgotten, so that the next look tries again. */
export function createRulePages(get: (path: string) => Promise<string | undefined> = fetchText): () => Promise<RulePages | undefined> {
  let asked: Promise<RulePages | undefined> | undefined;
  return async () => {
    asked ??= get(RULE_PAGES).then(pagesOf);
    const pages = await asked;
    if (!pages) asked = undefined;
    return pages;
  };
}

function pagesOf(text: string | undefined): RulePages | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return undefined;
  }
}

/** The pages of the server beside the pane. */
export const rulePages = createRulePages();
