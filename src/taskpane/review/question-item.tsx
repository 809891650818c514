import { Button, Textarea, ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { memo, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer } from '../../core/review/desk-record';
import { lookedAtText } from '../../core/review/desk-rows';
import type { ChecklistItemState } from '../../core/review/checklist-state';
import type { DeskPage } from '../../session/state';
import { sameData } from '../../core/sheet/same-data';
import { useCardStyles } from '../problems/card-styles';
import { shownDay } from '../problems/waiver-words';
import { useTexts } from '../texts-context';
import { Places } from './places';

export const ANSWERS: readonly Answer['answer'][] = ['yes', 'no', 'not-applicable'];

const useStyles = makeStyles({
  question: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  waiting: { borderLeftColor: tokens.colorPaletteYellowBorderActive, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
  card: { containIntrinsicSize: 'auto 96px', scrollMarginTop: '76px' },
  choice: { minWidth: 'auto' },
  side: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  note: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

/** Names a question among all 检查表. */
export function questionKey(checklist: string, item: string): string {
  return `${checklist}/${item}`;
}

interface QuestionItemProps {
  readonly checklist: string;
  readonly state: ChecklistItemState;
  readonly isStop: boolean;
  readonly blocked: DeskPage['blocked'];
  readonly onAnswer: (checklist: string, item: string, answer: Answer['answer'] | undefined, note: string) => void;
}

/** One question of a 检查表: what the checks say to it, and what a person answers. */
export const QuestionItem = memo(function QuestionItem({ checklist, state, isStop, blocked, onAnswer }: QuestionItemProps): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const texts = useTexts();
  const whyId = useId();
  const { item, answer, prefill, isNotFound } = state;
  const [showsNote, setShowsNote] = useState(false);
  const [draft, setDraft] = useState<string>();
  const note = draft ?? answer?.note ?? '';
  const effective = answer?.answer ?? prefill?.answer;
  const tabIndex = isStop ? 0 : -1;
  const why = blocked && texts(`pane.decided.blocked.${blocked}`);
  const give = (given: Answer['answer'] | undefined): void => {
    setDraft(undefined);
    onAnswer(checklist, item.id, given, given === undefined ? '' : note);
  };
  const keepNote = (): void => {
    if (draft !== undefined && effective !== undefined && !blocked) give(effective);
  };
  return (
    <li
      className={mergeClasses(card.card, styles.card, effective === undefined && styles.waiting)}
      data-stop={questionKey(checklist, item.id)}
      data-checklist={checklist}
      data-item={item.id}
      {...(effective === undefined && { 'data-unanswered': true })}
      tabIndex={tabIndex}
      aria-label={`${item.question} ${texts(`desk.answers.${effective ?? 'none'}`)}`}
    >
      <p className={styles.question}>{item.question}</p>
      {item.hint !== undefined && <p className={card.how}>{item.hint}</p>}
      <Evidence state={state} tabIndex={tabIndex} />
      {isNotFound && !answer && <p className={card.how}>{texts('desk.notFound')}</p>}
      <div className={card.actions} role="group" aria-label={texts('desk.pane.answerLabel', { question: item.question })}>
        {ANSWERS.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            className={styles.choice}
            tabIndex={tabIndex}
            checked={effective === one}
            {...(answer?.answer === one && { appearance: 'primary' as const })}
            disabledFocusable={why !== undefined}
            {...(why !== undefined && { title: why, 'aria-describedby': whyId })}
            onClick={() => give(one)}
          >
            {texts(`desk.answers.${one}`)}
          </ToggleButton>
        ))}
        <ToggleButton size="small" appearance="subtle" className={styles.choice} tabIndex={tabIndex} checked={showsNote} onClick={() => setShowsNote(!showsNote)}>
          {texts('desk.pane.note')}
        </ToggleButton>
        {answer && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            tabIndex={tabIndex}
            title={texts('desk.pane.clear')}
            aria-label={texts('desk.pane.clearNamed', { question: item.question })}
            disabledFocusable={why !== undefined}
            onClick={() => give(undefined)}
          />
        )}
        <span className={styles.side}>{answer ? texts('desk.pane.answeredOn', { date: shownDay(answer.at, texts) }) : effective === undefined ? texts('desk.pane.waiting') : ''}</span>
        {why !== undefined && (
          <span id={whyId} hidden>
            {why}
          </span>
        )}
      </div>
      {showsNote ? (
        <>
          <Textarea
            className={styles.note}
            size="small"
            rows={2}
            value={note}
            readOnly={why !== undefined}
            tabIndex={tabIndex}
            aria-label={texts('desk.pane.noteLabel', { question: item.question })}
            onChange={(_event, { value }) => setDraft(value)}
            onBlur={keepNote}
          />
          {effective === undefined && note !== '' && <p className={card.how}>{texts('desk.pane.noteFirst')}</p>}
        </>
      ) : (
        note !== '' && <p className={card.how}>{texts('desk.pane.noteOf', { note })}</p>
      )}
    </li>
  );
}, isSameQuestion);

/** What the checks found to a question, with links. */
function Evidence({ state: { answer, prefill }, tabIndex }: { readonly state: ChecklistItemState; readonly tabIndex: number }): ReactNode {
  const card = useCardStyles();
  const texts = useTexts();
  if (!prefill) return undefined;
  const own = answer && answer.answer !== prefill.answer ? texts(`desk.answers.${answer.answer}`) : undefined;
  const word = texts(`desk.answers.${prefill.answer}`);
  const facts = [
    own === undefined ? texts('desk.pane.byRules', { answer: word }) : texts('desk.pane.agreed', { answer: word, own }),
    ...(prefill.ran > 0 ? [lookedAtText(prefill, texts)] : []),
  ];
  return (
    <div className={card.how}>
      {facts.join(texts('pane.factSeparator'))}{' '}
      {prefill.findings.length > 0 && <Places label={texts('desk.pane.against', { count: prefill.findings.length })} places={prefill.findings.map(({ at }) => at)} tabIndex={tabIndex} />}
      {prefill.findings.length === 0 && prefill.found.length > 0 && <Places label={texts('desk.pane.places')} places={prefill.found.map(({ at }) => at)} tabIndex={tabIndex} />}
    </div>
  );
}

/** Each check makes the report anew; a question that says the same need not be drawn again. */
function isSameQuestion(before: QuestionItemProps, after: QuestionItemProps): boolean {
  return before.checklist === after.checklist && before.isStop === after.isStop && before.blocked === after.blocked && before.onAnswer === after.onAnswer && sameData(before.state, after.state);
}
