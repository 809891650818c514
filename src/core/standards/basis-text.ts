import type { StandardIndicator, StandardsPack } from './schema';

/** 政策文件：〈文件名称和文号〉. The kind of basis that suits best, and what to look up for it; a kind alone could not be checked by anybody. */
export function basisText({ basis }: StandardIndicator, { basisSources }: Pick<StandardsPack, 'basisSources'>): string {
  const [kind = ''] = basis;
  const source = basisSources.find((known) => known.kind === kind)?.source;
  return source === undefined ? kind : `${kind}：${source}`;
}
