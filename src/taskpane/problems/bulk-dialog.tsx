import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { ruleText } from '../../core/text/finding-text';
import { planBulk } from '../../session/review/bulk-plan';
import type { FindingView } from '../../session/state';
import { skipReason } from '../frame/result-sentence';
import { useTexts } from '../texts-context';
import { FixPreview } from './fix-preview';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  text: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  item: { display: 'flex', alignItems: 'flex-start', contentVisibility: 'auto', containIntrinsicSize: 'auto 48px' },
  change: { minWidth: 0, paddingTop: tokens.spacingVerticalXS },
});

interface BulkDialogProps {
  readonly rule: string;
  readonly findings: readonly FindingView[];
  readonly onCancel: () => void;
  readonly onFix: (without: readonly string[]) => void;
}

/** Every change before it is made: what a tick is taken from stays as it is, and what cannot be fixed is named. */
export function BulkDialog({ rule, findings, onCancel, onFix }: BulkDialogProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const hintId = useId();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const { fixed, skipped } = useMemo(() => planBulk(findings, rule), [findings, rule]);
  const count = fixed.filter(({ finding }) => !without.has(finding.fingerprint)).length;
  const shown = (text: string): string => (text === '' ? texts('pane.empty') : text);
  const tick = (fingerprint: string, isTicked: boolean): void => {
    const next = new Set(without);
    if (isTicked) next.delete(fingerprint);
    else next.add(fingerprint);
    setWithout(next);
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts('pane.bulk.title', { count: fixed.length })}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{ruleText(texts, rule).title}</p>
            <p className={styles.text}>{texts('pane.bulk.guide')}</p>
            <ul className={styles.list} aria-label={texts('pane.bulk.list')}>
              {fixed.map(({ finding: { fingerprint, fix }, sheetName, address }) => {
                const place = `${sheetName}!${address}`;
                return (
                  fix && (
                    <li key={fingerprint} className={styles.item}>
                      <Checkbox
                        checked={!without.has(fingerprint)}
                        aria-label={texts('pane.bulk.item', { place, before: shown(fix.before), after: shown(fix.after) })}
                        onChange={(_event, { checked }) => tick(fingerprint, checked === true)}
                      />
                      <div className={styles.change}>
                        {place}
                        <FixPreview fix={fix} />
                      </div>
                    </li>
                  )
                );
              })}
            </ul>
            {skipped.length > 0 && (
              <>
                <h3 className={styles.heading}>{texts('pane.bulk.skipped')}</h3>
                <ul className={styles.list} aria-label={texts('pane.bulk.skipped')}>
                  {skipped.map(({ view: { finding, sheetName, address }, reason }) => (
                    <li key={finding.fingerprint}>{texts('pane.bulk.skippedPlace', { place: `${sheetName}!${address}`, reason: skipReason(reason, texts) })}</li>
                  ))}
                </ul>
              </>
            )}
            {count === 0 && (
              <p id={hintId} className={styles.text}>
                {texts('pane.bulk.none')}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={count === 0}
              {...(count === 0 && { 'aria-describedby': hintId })}
              onClick={() => onFix([...without])}
            >
              {texts('pane.bulk.fix', { count })}
            </Button>
            <Button onClick={onCancel}>{texts('pane.bulk.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
