import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Answer } from '../../core/review/desk-record';
import type { Blocker, DeskReport } from '../../core/review/desk-report';
import type { DeskPage } from '../../session/state';
import { ComparisonSection } from '../comparison/comparison-section';
import { useCardStyles } from '../problems/card-styles';
import { keyPlace, keyWish } from '../problems/problem-keys';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { CheckList } from './check-list';
import { ConclusionBanner } from './conclusion-banner';
import { ConclusionForm } from './conclusion-form';
import { ANSWERS } from './question-item';
import { QuestionList } from './question-list';
import { ReviewHead } from './review-head';
import { listedQuestions, questionOf, unansweredFrom } from './review-order';
import { ReviewOutputs } from './review-outputs';
import { ReviewSection } from './review-section';
import { useQuestionFocus } from './use-question-focus';
import { WaivedList } from './waived-list';

const useStyles = makeStyles({ root: { paddingBottom: tokens.spacingVerticalL } });

/** 审核: what was looked at, what a person must say, and how it is decided. */
export function ReviewView({ onKeys }: { readonly onKeys: () => void }): ReactNode {
  const card = useCardStyles();
  const texts = useTexts();
  const page = useSessionState((state) => state.desk);
  const isStarting = useSessionState((state) => state.status.kind === 'starting');
  if (!page.report || isStarting) return <p className={card.aside}>{texts('desk.pane.starting')}</p>;
  return <Review report={page.report} page={page} onKeys={onKeys} />;
}

interface ReviewProps {
  readonly report: DeskReport;
  readonly page: DeskPage;
  readonly onKeys: () => void;
}

function Review({ report, page, onKeys }: ReviewProps): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasWaived = report.disabledRules.length + report.staleWaivers.length > 0 || report.findings.some(({ waiver }) => waiver !== undefined);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map([['checks', false]]));
  const questions = useMemo(() => listedQuestions(report.checklists), [report.checklists]);
  const focus = useQuestionFocus(root, questions[0]?.key);
  const isOpen = (id: string): boolean => folded.get(id) ?? (id !== 'waived' || hasWaived);
  const fold = (id: string, open: boolean): void => setFolded((before) => new Map(before).set(id, open));
  const toggle = (id: string): void => fold(id, !isOpen(id));
  const onAnswer = useCallback(
    (checklist: string, item: string, given: Answer['answer'] | undefined, note: string) => void actions.answer(checklist, item, given, note),
    [actions],
  );
  const goToQuestion = (key: string | undefined): void => {
    if (key === undefined) return;
    fold('questions', true);
    focus.goTo(key);
  };
  const step = (by: 1 | -1): void => goToQuestion(unansweredFrom(questions, focus.stop, by)?.key);
  const onBlocker = (blocker: Blocker): void => {
    if (blocker.kind === 'open-errors') actions.show('problems');
    else goToQuestion(questionOf(questions, blocker)?.key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const where = keyPlace(event.target);
    const stop = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-stop]') : undefined;
    const digit = where === 'text' || event.ctrlKey || event.metaKey || event.altKey ? undefined : ANSWERS['123'.indexOf(event.key)];
    const question = questions.find(({ key }) => key === stop?.dataset['stop']);
    if (digit !== undefined && question && page.blocked === undefined) {
      event.preventDefault();
      onAnswer(question.checklist, question.item, digit, question.note);
      return;
    }
    const wish = keyWish({ key: event.key, ctrlKey: event.ctrlKey, metaKey: event.metaKey, altKey: event.altKey, isComposing: event.nativeEvent.isComposing, where });
    const section = stop?.closest('section')?.querySelector<HTMLElement>('[data-section]')?.dataset['section'];
    // A group of choices moves by its own arrow keys.
    if (!wish || (event.target instanceof HTMLInputElement && wish.kind === 'move')) return;
    if (wish.kind === 'next' || wish.kind === 'previous') step(wish.kind === 'next' ? 1 : -1);
    else if (wish.kind === 'move') focus.move(wish.step);
    else if (wish.kind === 'fold' && section !== undefined) {
      fold(section, wish.open);
      if (!wish.open) focus.goTo(section);
    } else if (wish.kind === 'help') onKeys();
    else return;
    event.preventDefault();
  };
  const { counts } = report;
  const waivers = report.findings.filter(({ waiver }) => waiver !== undefined).length;
  const answered = questions.filter(({ isAnswered }) => isAnswered).length;
  return (
    <div ref={root} className={styles.root} onFocus={focus.onFocus} onKeyDown={onKeyDown}>
      <ReviewHead report={report} headingRef={heading} onNext={() => step(1)} onPrevious={() => step(-1)} />
      <ConclusionBanner report={report} />
      {counts.tables + counts.budgets === 0 && <p className={card.aside}>{texts('desk.pane.nothing')}</p>}
      {page.dropped > 0 && <p className={card.aside}>{texts('desk.pane.dropped', { count: page.dropped })}</p>}
      {page.blocked && <p className={card.aside}>{texts(`pane.decided.blocked.${page.blocked}`)}</p>}
      {questions.length > 0 && (
        <ReviewSection id="questions" title={texts('desk.pane.sections.questions')} side={texts('desk.pane.share', { done: answered, total: questions.length })} isOpen={isOpen('questions')} onToggle={toggle}>
          <QuestionList checklists={report.checklists} stop={focus.stop} blocked={page.blocked} onAnswer={onAnswer} />
        </ReviewSection>
      )}
      <ReviewSection id="checks" title={texts('desk.pane.sections.checks')} side={texts('desk.pane.checksPassed', { passed: counts.passed, checked: counts.checked })} isOpen={isOpen('checks')} onToggle={toggle}>
        <CheckList report={report} />
      </ReviewSection>
      <ReviewSection id="waived" title={texts('desk.pane.sections.waived')} side={texts('desk.pane.count', { count: waivers })} isOpen={isOpen('waived')} onToggle={toggle}>
        <WaivedList report={report} blocked={page.blocked} />
      </ReviewSection>
      <ComparisonSection />
      <ReviewSection id="conclusion" title={texts('desk.pane.sections.conclusion')} side={report.conclusion ? texts(`desk.verdicts.${report.conclusion.verdict}`) : ''} isOpen={isOpen('conclusion')} onToggle={toggle}>
        <ConclusionForm report={report} blocked={page.blocked} onBlocker={onBlocker} />
      </ReviewSection>
      <ReviewOutputs report={report} page={page} />
    </div>
  );
}
