import type { Evidence } from '../model/evidence';
import type { TextData, Texts } from './text';

/** A reason of the reader in words; the meaning of a column by the name that people call it. */
export function evidenceText(texts: Texts, { key, data }: Evidence): string {
  return texts(`reading.evidence.${key}`, { ...data, ...spokenRole(texts, data) });
}

/** 指标值 for `value`; a meaning without a name shows its key. */
export function roleText(texts: Texts, role: string): string {
  return texts.find(`reading.roles.${role}`) ?? role;
}

function spokenRole(texts: Texts, data: TextData): TextData {
  const { role } = data;
  return typeof role === 'string' ? { role: roleText(texts, role) } : {};
}
