import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { isReason } from '../../core/review/review-state';
import type { TextKey } from '../../core/text/text';
import { findingText } from '../../core/text/finding-text';
import type { Why } from '../../session/session';
import type { FindingView } from '../../session/state';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the person is about to leave as it is. */
export interface Asking {
  readonly kind: 'waive' | 'disable';
  readonly view: FindingView;
}

/** Reasons that people give again and again. */
const USUAL: Readonly<Record<Asking['kind'], readonly TextKey[]>> = {
  waive: ['pane.reason.waiveReasons.policy', 'pane.reason.waiveReasons.approved', 'pane.reason.waiveReasons.practice', 'pane.reason.waiveReasons.explained'],
  disable: ['pane.reason.disableReasons.form', 'pane.reason.disableReasons.local', 'pane.reason.disableReasons.checked'],
};
const OTHER = 'other';

interface ReasonDialogProps {
  readonly asking: Asking;
  /** How many findings the rule has. */
  readonly count: number;
  readonly onCancel: () => void;
  readonly onReason: (why: Why) => void;
}

/** Asks why a finding or a rule is left alone. Without a reason nothing is done. */
export function ReasonDialog({ asking: { kind, view }, count, onCancel, onReason }: ReasonDialogProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [chosen, setChosen] = useState<string>();
  const [own, setOwn] = useState('');
  const [note, setNote] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const reason = chosen === OTHER ? own.trim() : (chosen ?? '');
  const isMissing = wasAsked && chosen === undefined;
  const isShort = wasAsked && chosen === OTHER && !isReason(own);
  const { finding, sheetName, address } = view;
  const words = findingText(texts, finding);

  const answer = (): void => {
    setWasAsked(true);
    if (isReason(reason)) onReason({ reason, ...(note.trim() !== '' && { note: note.trim() }) });
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            answer();
          }}
        >
          <DialogBody>
            <DialogTitle>{texts(`pane.reason.${kind}`)}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.text}>{texts('pane.reason.rule', { code: finding.code, title: words.title })}</p>
              {kind === 'waive' && <p className={styles.text}>{texts('pane.reason.what', { place: `${sheetName}!${address}`, what: words.what })}</p>}
              <p className={styles.text}>{texts(kind === 'waive' ? 'pane.reason.waiveGuide' : 'pane.reason.disableGuide', { count })}</p>
              <Field label={texts('pane.reason.label')} {...(isMissing && { validationMessage: texts('pane.reason.missing') })}>
                <RadioGroup value={chosen ?? ''} onChange={(_event, { value }) => setChosen(value)}>
                  {USUAL[kind].map((key, index) => (
                    <Radio key={key} value={texts(key)} label={texts(key)} {...(index === 0 && { autoFocus: true })} />
                  ))}
                  <Radio value={OTHER} label={texts('pane.reason.other')} />
                </RadioGroup>
              </Field>
              {chosen === OTHER && (
                <Field label={texts('pane.reason.otherLabel')} {...(isShort && { validationMessage: texts('pane.reason.short') })}>
                  <Input value={own} autoFocus onChange={(_event, { value }) => setOwn(value)} />
                </Field>
              )}
              {kind === 'waive' && (
                <Field label={texts('pane.reason.note')}>
                  <Textarea rows={2} value={note} onChange={(_event, { value }) => setNote(value)} />
                </Field>
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {texts(`pane.reason.${kind}`)}
              </Button>
              <Button onClick={onCancel}>{texts('pane.reason.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
