import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { DraftRowView, DraftView, FilledRow } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { VariableField } from './variable-field';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  text: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexDirection: 'column', padding: `${tokens.spacingVerticalXS} 0`, borderTop: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}` },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0` },
  input: { minWidth: 0 },
});

/** A first draft before it is written: which rows to keep, and what only the person knows to fill in. */
export function DraftPage({ draft }: { readonly draft: DraftView }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const reasonId = useId();
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const [bases, setBases] = useState<ReadonlyMap<string, string>>(new Map());
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => heading.current?.focus(), []);
  const kept = draft.rows.flatMap(({ row, value, basis }, index): (readonly [number, FilledRow])[] =>
    row === undefined || without.has(index) ? [] : [[index, { value: typed.get(index) ?? value, basis: bases.get(basis) ?? basis }]],
  );
  const reason = draft.blocked ? texts(`pane.card.${draft.blocked}`) : kept.length === 0 ? texts('pane.suggestions.draft.nothing') : undefined;
  const toggle = (index: number): void => {
    const next = new Set(without);
    if (!next.delete(index)) next.add(index);
    setWithout(next);
  };
  return (
    <section
      className={styles.root}
      aria-label={texts('pane.suggestions.draft.title', { table: draft.table })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        actions.endDraft();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {texts('pane.suggestions.draft.title', { table: draft.table })}
      </h2>
      <p className={styles.text}>{texts('pane.suggestions.draft.notice', { sheet: draft.sheetName })}</p>
      <ul className={styles.list}>
        {draft.rows.map((row, index) => (
          <DraftRowItem
            key={index}
            row={row}
            value={typed.get(index) ?? row.value}
            isKept={!without.has(index)}
            onToggle={() => toggle(index)}
            onValue={(value) => setTyped(new Map(typed).set(index, value))}
          />
        ))}
      </ul>
      {[...new Set(draft.rows.map(({ basis }) => basis))].filter((basis) => basis !== '').map((basis) => (
        <Field key={basis} size="small" label={texts('pane.suggestions.draft.basis', { names: draft.rows.filter((row) => row.basis === basis).map(({ name }) => name).join(texts('pane.listSeparator')) })}>
          <VariableField className={styles.input} value={bases.get(basis) ?? basis} onValue={(value) => setBases(new Map(bases).set(basis, value))} />
        </Field>
      ))}
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={reason !== undefined}
          {...(reason !== undefined && { 'aria-describedby': reasonId })}
          onClick={() => void actions.writeDraft(new Map(kept))}
        >
          {texts('pane.suggestions.draft.write', { count: kept.length })}
        </Button>
        <Button onClick={() => actions.endDraft()}>{texts('pane.suggestions.draft.cancel')}</Button>
      </div>
      {reason !== undefined && (
        <p id={reasonId} className={styles.text}>
          {reason}
        </p>
      )}
    </section>
  );
}

interface DraftRowItemProps {
  readonly row: DraftRowView;
  readonly value: string;
  readonly isKept: boolean;
  readonly onToggle: () => void;
  readonly onValue: (value: string) => void;
}

function DraftRowItem({ row, value, isKept, onToggle, onValue }: DraftRowItemProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { name } = row;
  const hasPlace = row.row !== undefined;
  const place = row.row === undefined ? texts('pane.suggestions.draft.noPlace') : texts('pane.suggestions.draft.place', { row: row.row + 1 });
  return (
    <li className={styles.row}>
      <Checkbox label={name} aria-label={texts('pane.suggestions.draft.keep', { name })} checked={isKept && hasPlace} disabled={!hasPlace} onChange={onToggle} />
      <p className={styles.text}>{[row.level2, place].join(texts('pane.factSeparator'))}</p>
      <p className={styles.text}>{row.description}</p>
      <VariableField className={styles.input} label={texts('pane.suggestions.draft.value', { name })} value={value} disabled={!hasPlace || !isKept} onValue={onValue} />
    </li>
  );
}
