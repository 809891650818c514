import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, TableAddRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskReport } from '../../core/review/desk-report';
import { opinionText } from '../../core/review/desk-rows';
import { namesOf } from '../../session/review/desk-page';
import type { DeskPage } from '../../session/state';
import { useSpokenStyle } from '../frame/spoken-style';
import { CopyByHand } from '../problems/copy-by-hand';
import { copyText } from '../problems/copy-text';
import { DecisionButton } from '../problems/decision-button';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReviewOutputsProps {
  readonly report: DeskReport;
  readonly page: DeskPage;
}

/** What a reviewer hands back: the 审核表 as a sheet, the 意见书 as text, and comments at the cells. */
export function ReviewOutputs({ report, page }: ReviewOutputsProps): ReactNode {
  const styles = useStyles();
  const spoken = useSpokenStyle();
  const texts = useTexts();
  const actions = useActions();
  const blockedId = useId();
  const readOnly = useSessionState((state) => state.writing.blocked);
  const busy = useSessionState((state) => state.writing.busy);
  const [copied, setCopied] = useState<DeskReport>();
  const [byHand, setByHand] = useState<string>();
  const reason = readOnly ? texts('pane.tables.readOnly') : busy ? texts('pane.tables.busy') : undefined;
  const blocked = { disabledFocusable: reason !== undefined, ...(reason !== undefined && { title: reason, 'aria-describedby': blockedId }) };
  const copy = async (): Promise<void> => {
    const text = opinionText(report, namesOf(page), texts);
    if (await copyText(text)) setCopied(report);
    else setByHand(text);
  };
  return (
    <div className={styles.root}>
      <Button size="small" icon={<TableAddRegular />} {...blocked} onClick={() => void actions.writeReviewSheet(texts.locale)}>
        {texts('desk.pane.writeSheet')}
      </Button>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {texts('desk.pane.copyOpinion')}
      </Button>
      <DecisionButton blocked={page.blocked} onClick={() => void actions.writeComments(texts.locale)}>
        {texts('desk.pane.writeComments')}
      </DecisionButton>
      {page.hasComments && (
        <DecisionButton blocked={page.blocked} onClick={() => void actions.removeComments()}>
          {texts('desk.pane.removeComments')}
        </DecisionButton>
      )}
      {reason !== undefined && (
        <span id={blockedId} className={spoken}>
          {reason}
        </span>
      )}
      <span role="status" className={styles.said}>
        {copied === report && texts('desk.pane.copied')}
      </span>
      {byHand !== undefined && <CopyByHand text={byHand} onClose={() => setByHand(undefined)} />}
    </div>
  );
}
