import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Conclusion } from '../../core/review/desk-record';
import { gradesOf } from '../../core/review/desk-report';
import type { Blocker, DeskReport } from '../../core/review/desk-report';
import { blockerText } from '../../core/review/desk-rows';
import type { DeskPage } from '../../session/state';
import { useCardStyles } from '../problems/card-styles';
import { DecisionButton } from '../problems/decision-button';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';

const VERDICTS: readonly Conclusion['verdict'][] = ['pass', 'revise', 'reject'];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap' },
  missing: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  go: { minWidth: 'auto', marginLeft: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ConclusionFormProps {
  readonly report: DeskReport;
  readonly blocked: DeskPage['blocked'];
  /** Brings what is missing into sight. */
  readonly onBlocker: (blocker: Blocker) => void;
}

/** 通过, 修改后通过, 退回; what stands against 通过 is listed whatever is chosen. */
export function ConclusionForm({ report, blocked, onBlocker }: ConclusionFormProps): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const whyId = useId();
  const { conclusion, blockers, proposed } = report;
  const [chosen, setChosen] = useState<Conclusion['verdict']>();
  const [ownGrade, setGrade] = useState<string>();
  const [ownOpinion, setOpinion] = useState<string>();
  const verdict = chosen ?? conclusion?.verdict;
  const grade = ownGrade ?? conclusion?.grade;
  const opinion = ownOpinion ?? conclusion?.opinion ?? '';
  const grades = gradesOf(report);
  const why = verdict === undefined ? 'verdict' : verdict === 'pass' && blockers.length > 0 ? 'blockers' : grades.length > 0 && verdict !== 'reject' && grade === undefined ? 'grade' : undefined;
  const save = (): void => {
    if (verdict === undefined || why !== undefined) return;
    setChosen(undefined);
    setGrade(undefined);
    setOpinion(undefined);
    void actions.conclude(verdict, opinion, grade);
  };
  return (
    <div className={styles.root}>
      <p className={styles.line}>{texts('desk.pane.proposed', { verdict: texts(`desk.verdicts.${proposed}`) })}</p>
      {blockers.length > 0 && (
        <div>
          <p className={styles.line}>{texts('desk.pane.missing')}</p>
          <ul className={styles.missing}>
            {blockers.map((blocker) => {
              const what = blockerText(blocker, report, texts);
              return (
                <li key={blocker.kind + ('checklist' in blocker ? blocker.checklist : '')}>
                  {what}
                  {blocker.kind !== 'nothing-read' && (
                    <Button size="small" appearance="transparent" className={styles.go} aria-label={texts('desk.pane.goThereNamed', { what })} onClick={() => onBlocker(blocker)}>
                      {texts('desk.pane.goThere')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <Field label={texts('desk.pane.verdictLabel')} size="small">
        <RadioGroup className={styles.choices} layout="horizontal" value={verdict ?? ''} onChange={(_event, { value }) => setChosen(VERDICTS.find((one) => one === value))}>
          {VERDICTS.map((one) => (
            <Radio key={one} value={one} label={texts(`desk.verdicts.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {grades.length > 0 && (
        <Field label={texts('desk.pane.gradeLabel')} size="small">
          <RadioGroup className={styles.choices} layout="horizontal" value={grade ?? ''} onChange={(_event, { value }) => setGrade(value)}>
            {grades.map((one) => (
              <Radio key={one} value={one} label={one} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label={texts('desk.pane.opinionLabel')} size="small">
        <Textarea size="small" rows={2} value={opinion} onChange={(_event, { value }) => setOpinion(value)} />
      </Field>
      <div className={styles.buttons}>
        {why === undefined ? (
          <DecisionButton blocked={blocked} onClick={save}>
            {conclusion ? texts('desk.pane.concludeAgain') : texts('desk.pane.conclude')}
          </DecisionButton>
        ) : (
          <Button size="small" className={card.action} disabledFocusable title={texts(`desk.pane.why.${why}`)} aria-describedby={whyId}>
            {conclusion ? texts('desk.pane.concludeAgain') : texts('desk.pane.conclude')}
          </Button>
        )}
        {conclusion && (
          <DecisionButton blocked={blocked} onClick={() => void actions.withdrawConclusion()}>
            {texts('desk.pane.withdraw')}
          </DecisionButton>
        )}
      </div>
      <p id={whyId} className={styles.line}>
        {why !== undefined && texts(`desk.pane.why.${why}`)}
      </p>
    </div>
  );
}
