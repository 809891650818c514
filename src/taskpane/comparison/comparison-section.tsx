import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { ReviewSection } from '../review/review-section';
import { useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { ChooseFormer } from './choose-former';
import { ComparedDifferences } from './compared-differences';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** 与上次比较: a workbook of last time beside the open one, folded until it is wanted. */
export function ComparisonSection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { compared, reading, refused } = useSessionState((state) => state.comparison);
  const [chosen, setChosen] = useState<boolean>();
  // Opens by itself when there is something to see, unless a person has closed it.
  const isOpen = chosen ?? (reading !== undefined || refused !== undefined);
  const findings = compared?.comparison.findings;
  const title = findings
    ? texts('comparison.baseline.summary', { findingsAdded: findings.added.length, settled: findings.settled.length, remaining: findings.remaining.length })
    : texts('comparison.pane.title');
  const foldByKey = (event: KeyboardEvent<HTMLElement>): void => {
    const isHeading = event.target instanceof HTMLElement && event.target.dataset['section'] === 'comparison';
    if (!isHeading || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
    setChosen(event.key === 'ArrowRight');
  };
  return (
    <div onKeyDown={foldByKey}>
      <ReviewSection id="comparison" title={title} side="" isOpen={isOpen} onToggle={() => setChosen(!isOpen)}>
        <div className={styles.body}>
          <ChooseFormer onChosen={() => setChosen(true)} />
          {compared && <ComparedDifferences compared={compared} />}
        </div>
      </ReviewSection>
    </div>
  );
}
