import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import type { Problems, Status } from '../../session/state';
import { useSpokenStyle } from '../frame/spoken-style';
import { useThrottled } from '../frame/use-throttled';
import { useTexts } from '../texts-context';
import { asideSentence, verdictSentence } from './verdict-sentence';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sentence: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  aside: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface VerdictProps {
  readonly problems: Problems;
  readonly status: Status;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly canStep: boolean;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** What it all amounts to comes first; then one problem at a time. */
export function Verdict({ problems, status, headingRef, canStep, onNext, onPrevious }: VerdictProps): ReactNode {
  const styles = useStyles();
  const spoken = useSpokenStyle();
  const texts = useTexts();
  const aside = asideSentence(problems.decided, texts);
  const count = useThrottled(problems.findings.length, 2_000);
  return (
    <div className={styles.root}>
      <h2 ref={headingRef} tabIndex={-1} className={styles.sentence}>
        {verdictSentence(problems, status, texts)}
        {aside !== undefined && <span className={styles.aside}> {aside}</span>}
      </h2>
      <span className={spoken} aria-live="polite">
        {texts('pane.verdict.remaining', { count })}
      </span>
      {canStep && (
        <>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronUpRegular />}
            title={texts('pane.problems.previous')}
            aria-label={texts('pane.problems.previous')}
            onClick={onPrevious}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDownRegular />}
            title={texts('pane.problems.next')}
            aria-label={texts('pane.problems.next')}
            onClick={onNext}
          />
        </>
      )}
    </div>
  );
}
