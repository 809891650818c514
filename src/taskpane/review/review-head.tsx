import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import type { DeskReport } from '../../core/review/desk-report';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', minHeight: '40px', padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}` },
  sentence: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  track: { height: '4px', backgroundColor: tokens.colorNeutralBackground5, '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
});

const up = <ChevronUpRegular />;
const down = <ChevronDownRegular />;

interface ReviewHeadProps {
  readonly report: DeskReport;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** What the checks and the answers amount to, with denominators; then one unanswered question at a time. */
export function ReviewHead({ report: { counts, checklists }, headingRef, onNext, onPrevious }: ReviewHeadProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const total = checklists.reduce((sum, { items }) => sum + items.length, 0);
  const answered = checklists.reduce((sum, one) => sum + one.answered, 0);
  const data = { checked: counts.checked, failed: counts.failed, answered, total };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <h2 ref={headingRef} tabIndex={-1} className={styles.sentence}>
          {total > 0 ? texts('desk.pane.verdict', data) : texts('desk.pane.verdictNoList', data)}
        </h2>
        {total > 0 && (
          <>
            <Step label={answered === total ? texts('desk.pane.allAnswered') : texts('desk.pane.previousUnanswered')} isOver={answered === total} icon={up} onStep={onPrevious} />
            <Step label={answered === total ? texts('desk.pane.allAnswered') : texts('desk.pane.nextUnanswered')} isOver={answered === total} icon={down} onStep={onNext} />
          </>
        )}
      </div>
      {total > 0 && (
        <div className={styles.track} role="progressbar" aria-label={texts('desk.pane.progress', { answered, total })} aria-valuemin={0} aria-valuemax={total} aria-valuenow={answered}>
          <div className={styles.bar} style={{ width: `${String(Math.round((answered / total) * 100))}%` }} />
        </div>
      )}
    </div>
  );
}

function Step({ label, isOver, icon, onStep }: { readonly label: string; readonly isOver: boolean; readonly icon: typeof up; readonly onStep: () => void }): ReactNode {
  return <Button appearance="subtle" size="small" icon={icon} title={label} aria-label={label} disabledFocusable={isOver} onClick={onStep} />;
}
