import type { Texts } from '../../core/text/text';
import type { IdentityView } from '../../session/state';

/** The equation in words: as the standards pack states it, or as the generic one is called. */
export function identityTitle(texts: Texts, { result, title }: IdentityView): string {
  return title ?? texts.find(`identities.titles.${result.identity.id}`) ?? result.identity.id;
}
