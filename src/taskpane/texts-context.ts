import { createContext, use } from 'react';
import { createTexts } from '../core/text/text';
import type { Texts } from '../core/text/text';

/** The sentences of the language that Office speaks. */
export const TextsContext = createContext<Texts>(createTexts('zh-CN'));

export function useTexts(): Texts {
  return use(TextsContext);
}
