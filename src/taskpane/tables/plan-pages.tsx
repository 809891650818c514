import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TablePreview } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { SheetPreview } from './sheet-preview';

const useStyles = makeStyles({
  label: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  steps: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200 },
});

/** The sheets as they will be, one at a time. */
export function PlanPages({ preview: { plans, shown, rows } }: { readonly preview: TablePreview }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { showPlan } = useActions();
  const plan = plans[shown];
  if (!plan) return null;
  const step = (by: number, label: string, icon: React.JSX.Element): ReactNode => (
    <Button appearance="subtle" size="small" icon={icon} aria-label={label} title={label} disabledFocusable={!plans[shown + by]} onClick={() => showPlan(shown + by)} />
  );
  return (
    <>
      <h3 className={styles.label}>{plans.length > 1 ? texts('pane.tables.manySheets', { sheets: plans.length, rows }) : texts('pane.tables.preview', { rows })}</h3>
      {plans.length > 1 && (
        <div className={styles.steps}>
          {step(-1, texts('pane.tables.previousSheet'), <ChevronLeftRegular />)}
          <span role="status">{texts('pane.tables.which', { number: shown + 1, count: plans.length })}</span>
          {step(1, texts('pane.tables.nextSheet'), <ChevronRightRegular />)}
        </div>
      )}
      <SheetPreview plan={plan} />
    </>
  );
}
