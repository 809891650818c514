import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskFinding, DeskReport } from '../../core/review/desk-report';
import { cellAddress } from '../../core/sheet/address';
import { findingText, ruleText, severityText } from '../../core/text/finding-text';
import type { DeskPage } from '../../session/state';
import { useCardStyles } from '../problems/card-styles';
import { DecisionButton } from '../problems/decision-button';
import { PlaceLink } from '../problems/place-link';
import { SeverityIcon } from '../problems/severity-icon';
import { saidReason, shownDay } from '../problems/waiver-words';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
  rejected: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface WaivedListProps {
  readonly report: DeskReport;
  readonly blocked: DeskPage['blocked'];
}

/** 已豁免: every waiver with its reason, and 驳回; rules that were turned off stand beside them. */
export function WaivedList({ report: { findings, staleWaivers, disabledRules }, blocked }: WaivedListProps): ReactNode {
  const card = useCardStyles();
  const texts = useTexts();
  const waived = findings.filter(({ waiver }) => waiver !== undefined);
  return (
    <>
      {waived.length + disabledRules.length + staleWaivers.length === 0 && <p className={card.aside}>{texts('desk.pane.waivedNone')}</p>}
      <ul className={card.list}>
        {waived.map((one) => (
          <WaivedCard key={one.finding.fingerprint} waived={one} blocked={blocked} />
        ))}
      </ul>
      {disabledRules.length > 0 && (
        <>
          <p className={card.note}>{texts('desk.pane.rulesOff')}</p>
          <ul className={card.list}>
            {disabledRules.map(({ rule, code, reason }) => (
              <li key={rule} className={card.aside}>
                {texts('desk.pane.ruleOff', { code, title: ruleText(texts, rule).title, reason })}
              </li>
            ))}
          </ul>
        </>
      )}
      {staleWaivers.length > 0 && <p className={card.aside}>{texts('desk.pane.stale', { count: staleWaivers.length })}</p>}
    </>
  );
}

function WaivedCard({ waived: { finding, state, waiver, rejection }, blocked }: { readonly waived: DeskFinding; readonly blocked: DeskPage['blocked'] }): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const sheet = useSessionState((session) => session.desk.sheets[finding.at.sheetId]);
  const [note, setNote] = useState<string>();
  const address = cellAddress(finding.at);
  const place = `${sheet?.name ?? ''}!${address}`;
  const reject = (): void => {
    setNote(undefined);
    void actions.rejectWaiver(finding.fingerprint, note ?? '');
  };
  return (
    <li className={card.card}>
      <div className={card.place}>
        <span className={card.severity}>
          <SeverityIcon severity={finding.severity} /> {severityText(texts, finding.severity)}
        </span>
        <PlaceLink sheet={sheet?.name ?? ''} isHidden={sheet?.isHidden} address={address} onGo={() => void actions.goTo(finding.at)} />
      </div>
      <p className={card.what}>{findingText(texts, finding).what}</p>
      {waiver && <p className={card.how}>{[saidReason(waiver, texts), texts('desk.pane.waivedOn', { date: shownDay(waiver.at, texts) })].join(texts('pane.factSeparator'))}</p>}
      {state === 'rejected' && <p className={styles.rejected}>{rejection === undefined || rejection === '' ? texts('desk.pane.rejectedBare') : texts('desk.pane.rejectedWith', { note: rejection })}</p>}
      {note === undefined ? (
        <div className={card.actions}>
          {state === 'rejected' ? (
            <DecisionButton label={texts('desk.pane.withdrawRejectionNamed', { place })} blocked={blocked} onClick={() => void actions.withdrawRejection(finding.fingerprint)}>
              {texts('desk.pane.withdrawRejection')}
            </DecisionButton>
          ) : (
            <DecisionButton label={texts('desk.pane.rejectNamed', { place })} blocked={blocked} onClick={() => setNote('')}>
              {texts('desk.pane.reject')}
            </DecisionButton>
          )}
        </div>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            reject();
          }}
        >
          <Field label={texts('desk.pane.rejectNote')} size="small">
            <Textarea size="small" rows={2} autoFocus value={note} onChange={(_event, { value }) => setNote(value)} />
          </Field>
          <div className={card.actions}>
            <Button type="submit" size="small" appearance="primary">
              {texts('desk.pane.rejectSave')}
            </Button>
            <Button size="small" onClick={() => setNote(undefined)}>
              {texts('desk.pane.cancel')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
