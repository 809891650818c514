/** Letters and digits of one run of text; everything else only separates. */
const RUNS = /[\u3400-\u9fff]+|[a-z0-9]+/g;
const HAN = /^[\u3400-\u9fff]/;

/** Full width to half width, no white space, lower case: what two people wrote alike compares equal. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** A name without what stands in brackets at its end and without full stops: 及时率（%） is 及时率. */
export function nameKey(name: string): string {
  return normalise(name).replace(/(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)+$/u, '').replace(/[。.；;：:]+$/u, '');
}

/**
 * Tokens for the index: every two neighbouring Chinese characters, and each one alone so that a single typed character
 * finds it too. Measured better than dictionaries of words for names of indicators.
 */
export function indexTokens(text: string): string[] {
  return runs(text).flatMap((run) => (HAN.test(run) ? [...pairs(run), ...run] : [run]));
}

/** Tokens of a query: pairs only, a lone character where there is nothing else to go by. */
export function queryTokens(text: string): string[] {
  return runs(text).flatMap((run) => (HAN.test(run) && run.length > 1 ? pairs(run) : [run]));
}

function runs(text: string): string[] {
  return normalise(text).match(RUNS) ?? [];
}

function pairs(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
}
