import type { StandardsPack } from '../../standards/schema';

const known = new WeakMap<StandardsPack, readonly RegExp[]>();

/** The pack's words that only a template leaves behind; made once a pack. */
export function placeholderPatterns(pack: StandardsPack): readonly RegExp[] {
  let patterns = known.get(pack);
  if (!patterns) {
    patterns = pack.placeholders.map((source) => new RegExp(source, 'u'));
    known.set(pack, patterns);
  }
  return patterns;
}
