import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { ChooseFormer } from './choose-former';
import { ComparedDifferences } from './compared-differences';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  heading: { margin: 0 },
  toggle: { width: '100%', justifyContent: 'flex-start', paddingLeft: 0, paddingRight: 0, minWidth: 0, textAlign: 'left', fontVariantNumeric: 'tabular-nums' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
});

/** 与上次比较: a workbook of last time beside the open one, folded until it is wanted. */
export function ComparisonSection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { compared, reading, refused } = useSessionState((state) => state.comparison);
  const [chosen, setChosen] = useState<boolean>();
  const id = useId();
  // Opens by itself when there is something to see, unless a person has closed it.
  const isOpen = chosen ?? (reading !== undefined || refused !== undefined);
  const findings = compared?.comparison.findings;
  const title = findings
    ? texts('comparison.baseline.summary', { findingsAdded: findings.added.length, settled: findings.settled.length, remaining: findings.remaining.length })
    : texts('comparison.pane.title');
  return (
    <section className={styles.root} aria-labelledby={`${id}-title`}>
      <h3 className={styles.heading}>
        <Button
          id={`${id}-title`}
          size="small"
          appearance="transparent"
          className={styles.toggle}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChosen(!isOpen)}
        >
          {title}
        </Button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.body}>
            <ChooseFormer onChosen={() => setChosen(true)} />
            {compared && <ComparedDifferences compared={compared} />}
          </div>
        )}
      </div>
    </section>
  );
}
