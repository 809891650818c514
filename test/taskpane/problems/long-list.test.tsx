/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act } from '@testing-library/react';
import { sampleFindings, sampleProblems } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

jest.setTimeout(60_000);

/** Eight hundred problems: all are there for keys and screen readers; only those near the visible part are drawn in full. */

type Told = (entries: readonly Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void;

let tell: Told = () => undefined;
const observed = new Set<Element>();

beforeAll(() => {
  Object.assign(window, {
    IntersectionObserver: class {
      constructor(told: Told) {
        tell = told;
      }
      observe(element: Element): void {
        observed.add(element);
      }
      unobserve(element: Element): void {
        observed.delete(element);
      }
    },
  });
});

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];
const drawn = (): HTMLElement[] => cards().filter((card) => card.childElementCount > 0);

it('只画看得见的附近，其余的卡片仍在，键盘和读屏都到得了', async () => {
  const { user } = renderPane({ status: { kind: 'live', at: 0 }, problems: sampleProblems(sampleFindings(800)) });
  expect(cards()).toHaveLength(640);
  expect(drawn()).toHaveLength(0);
  expect(cards()[500]).toHaveAccessibleName(/^警告，Z-/);

  act(() => tell(cards().slice(0, 12).map((target) => ({ target, isIntersecting: true }))));
  expect(drawn()).toHaveLength(12);

  act(() => cards()[11]!.focus());
  await user.keyboard('{ArrowDown}');
  expect(cards()[12]).toHaveFocus();
  expect(drawn()).toHaveLength(13);

  act(() => tell(cards().slice(0, 12).map((target) => ({ target, isIntersecting: false }))));
  expect(drawn()).toEqual([cards()[12]]);
});

it('走到的那一条总是画出来；卡片没有了，就不再盯着', () => {
  const findings = sampleFindings(800);
  const { session } = renderPane({ status: { kind: 'live', at: 0 }, problems: sampleProblems(findings) });
  act(() => session.set({ current: 'f300' }));
  expect(drawn().map((card) => card.dataset['stop'])).toEqual(['f300']);
  const before = observed.size;
  act(() => session.set({ problems: sampleProblems(findings.slice(0, 100)), current: undefined }));
  expect(observed.size).toBeLessThan(before - 500);
});
