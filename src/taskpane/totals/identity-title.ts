import type { Texts } from '../../core/text/text';
import type { IdentityView } from '../../session/state';

/** The equation in words: as the standards pack states it, or as the generic one is called. */
export function identityTitle(texts: Texts, { result, title }: Pick<IdentityView, 'result' | 'title'>): string {
  return identityName(texts, { id: result.identity.id, ...(title !== undefined && { title }) });
}

/** The same of an identity that is only named. */
export function identityName(texts: Texts, { id, title }: { readonly id: string; readonly title?: string }): string {
  return title ?? texts.find(`identities.titles.${id}`) ?? id;
}
