import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AdoptedRole, ProposalView } from '../../session/state';
import { useTexts } from '../texts-context';
import { VariableField } from './variable-field';

const ROLES: readonly AdoptedRole[] = ['level3', 'description', 'value', 'basis'];
const LONG: ReadonlySet<AdoptedRole> = new Set<AdoptedRole>(['description', 'basis']);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  guide: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface EditFormProps {
  readonly view: ProposalView;
  readonly onApply: (texts: Readonly<Partial<Record<AdoptedRole, string>>>) => void;
  readonly onCancel: () => void;
}

/** 编辑后采用: the wording as it would stand in the row, to be rewritten before anything is written. */
export function EditForm({ view: { proposal, editable }, onApply, onCancel }: EditFormProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [typed, setTyped] = useState(editable);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.root}
      aria-label={texts('pane.suggestions.editing.title', { name: proposal.indicator.name })}
      onSubmit={(event) => {
        event.preventDefault();
        onApply(typed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {ROLES.filter((role) => editable[role] !== undefined).map((role) => (
        <Field key={role} size="small" label={texts(`pane.suggestions.roles.${role}`)}>
          <VariableField value={typed[role] ?? ''} isLong={LONG.has(role)} onValue={(value) => setTyped({ ...typed, [role]: value })} />
        </Field>
      ))}
      <p className={styles.guide}>{texts('pane.suggestions.editing.guide')}</p>
      <div className={styles.line}>
        <Button type="submit" size="small" appearance="primary">
          {texts('pane.suggestions.editing.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts('pane.suggestions.editing.cancel')}
        </Button>
      </div>
    </form>
  );
}
