import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { TemplateKind } from '../../core/templates/templates';
import type { Texts } from '../../core/text/text';
import type { Templates, TemplateView } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  kind: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}` },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200 },
  action: { minWidth: 'auto', flexShrink: 0 },
});

const KINDS: readonly TemplateKind[] = ['project', 'example', 'budgets'];

/** What a new table or a new workbook can begin with, and whether the one of this workbook is still the present one. */
export function TemplateList(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const templates = useSessionState((state) => state.templates);
  const age = ageSentence(templates, texts);
  return (
    <section className={styles.root} aria-label={texts('pane.templates.title')}>
      <h3 className={styles.title}>{texts('pane.templates.title')}</h3>
      {age !== undefined && <p className={styles.text}>{age}</p>}
      <p className={styles.text}>{texts('pane.templates.about')}</p>
      {KINDS.map((kind) => {
        const offered = templates.offered.filter((template) => template.kind === kind);
        return offered.length === 0 ? null : <TemplateGroup key={kind} kind={kind} offered={offered} />;
      })}
    </section>
  );
}

function TemplateGroup({ kind, offered }: { readonly kind: TemplateKind; readonly offered: readonly TemplateView[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
      <h4 className={styles.kind}>{texts(`pane.templates.kinds.${kind}`)}</h4>
      <ul className={styles.list}>
        {offered.map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </ul>
    </>
  );
}

function TemplateRow({ template: { id, title, hasFile } }: { readonly template: TemplateView }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const reasonId = useId();
  const busy = useSessionState((state) => state.writing.busy);
  const blocked = useSessionState((state) => state.writing.blocked);
  const notAdded = blocked ? texts('pane.templates.readOnly') : busy ? texts('pane.templates.busy') : undefined;
  const notOpened = hasFile ? undefined : texts('pane.templates.noFile');
  return (
    <li className={styles.row}>
      <span className={styles.name}>{title}</span>
      <Button
        size="small"
        className={styles.action}
        aria-label={texts('pane.templates.addLabel', { title })}
        disabledFocusable={notAdded !== undefined}
        {...(notAdded !== undefined && { title: notAdded, 'aria-describedby': `${reasonId}add` })}
        onClick={() => void actions.addTemplate(id)}
      >
        {texts('pane.templates.add')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        aria-label={texts('pane.templates.openLabel', { title })}
        disabledFocusable={notOpened !== undefined}
        {...(notOpened !== undefined && { title: notOpened, 'aria-describedby': `${reasonId}open` })}
        onClick={() => void actions.openTemplate(id)}
      >
        {texts('pane.templates.open')}
      </Button>
      {notAdded !== undefined && (
        <span id={`${reasonId}add`} hidden>
          {notAdded}
        </span>
      )}
      {notOpened !== undefined && (
        <span id={`${reasonId}open`} hidden>
          {notOpened}
        </span>
      )}
    </li>
  );
}

/** Nothing for a template of the present version, nor for a workbook made without one. */
function ageSentence({ origin, version: current }: Templates, texts: Texts): string | undefined {
  if (!origin || origin.age === 'current') return undefined;
  return texts(`pane.templates.${origin.age}`, { title: origin.title ?? texts('pane.templates.unnamed'), version: origin.version, current });
}
