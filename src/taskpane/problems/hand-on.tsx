import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, TableAddRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { findingLines } from '../../core/review/finding-rows';
import { listedFindings } from '../../session/review/listed-findings';
import type { Problems } from '../../session/state';
import { useSpokenStyle } from '../frame/spoken-style';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { CopyByHand } from './copy-by-hand';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 复制全部 and 写到新工作表: the whole list, with what was decided, for others who have no pane. */
export function HandOn({ problems }: { readonly problems: Problems }): ReactNode {
  const styles = useStyles();
  const spoken = useSpokenStyle();
  const texts = useTexts();
  const actions = useActions();
  const blockedId = useId();
  const blocked = useSessionState((state) => state.writing.blocked);
  const busy = useSessionState((state) => state.writing.busy);
  const [copied, setCopied] = useState<Problems>();
  const [byHand, setByHand] = useState<string>();
  const count = problems.findings.length + problems.decided.findings.length;
  const reason = blocked ? texts('pane.tables.readOnly') : busy ? texts('pane.tables.busy') : undefined;
  const copy = async (): Promise<void> => {
    const text = findingLines(listedFindings(problems), texts);
    if (await copyText(text)) setCopied(problems);
    else setByHand(text);
  };
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy()}>
        {texts('pane.problems.copyAll')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<TableAddRegular />}
        disabledFocusable={reason !== undefined}
        {...(reason !== undefined && { title: reason, 'aria-describedby': blockedId })}
        onClick={() => void actions.writeFindings(texts.locale)}
      >
        {texts('pane.problems.writeSheet')}
      </Button>
      {reason !== undefined && (
        <span id={blockedId} className={spoken}>
          {reason}
        </span>
      )}
      <span role="status" className={styles.said}>
        {copied === problems && texts('pane.problems.copied', { count })}
      </span>
      {byHand !== undefined && <CopyByHand text={byHand} onClose={() => setByHand(undefined)} />}
    </div>
  );
}
