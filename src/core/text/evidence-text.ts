import type { Evidence } from '../model/evidence';
import type { TextData, Texts } from './text';

/** A reason of the reader in words; columns and parts by the names that people call them. */
export function evidenceText(texts: Texts, { key, data }: Evidence): string {
  return texts(`reading.evidence.${key}`, { ...data, ...spoken(texts, data) });
}

/** 指标值 for `value`; a meaning without a name shows its key. */
export function roleText(texts: Texts, role: string): string {
  return texts.find(`reading.roles.${role}`) ?? role;
}

function spoken(texts: Texts, { role, roles, labels }: TextData): TextData {
  const list = (keys: string, name: (key: string) => string): string => keys.split(' ').map(name).join(texts('wording.separator'));
  return {
    ...(typeof role === 'string' && { role: roleText(texts, role) }),
    ...(typeof roles === 'string' && { roles: list(roles, (key) => roleText(texts, key)) }),
    ...(typeof labels === 'string' && { labels: list(labels, (key) => texts.find(`reading.sections.${key}`) ?? key) }),
  };
}
