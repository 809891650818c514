import { Button, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Library, WordingAsked } from '../../session/state';
import { useTexts } from '../texts-context';

const ANYTHING: WordingAsked = { text: '', level1: '', level2: '', kind: '' };

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  box: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  field: { display: 'grid', gridTemplateColumns: '80px minmax(0, 1fr)', alignItems: 'center', fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0, minWidth: 'auto' },
});

interface WordingSearchProps {
  readonly library: Library;
  readonly asked: WordingAsked | undefined;
  readonly onAsk: (asked: WordingAsked | undefined) => void;
  /** Into the list below: arrow down and Enter in the box. */
  readonly onEnterList: () => void;
}

/** Search and browsing of the standard wording. Half-written letters of a Chinese input method are left alone. */
export function WordingSearch({ library, asked, onAsk, onEnterList }: WordingSearchProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [draft, setDraft] = useState<string>();
  const [isBrowsing, setBrowsing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const now = asked ?? ANYTHING;
  const ask = (change: Partial<WordingAsked>): void => {
    const next = { ...now, ...change };
    onAsk(isBrowsing || Object.values(next).some((one) => one !== '') ? next : undefined);
  };
  const end = (): void => {
    setBrowsing(false);
    setDraft(undefined);
    onAsk(undefined);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || draft !== undefined) return;
    if (event.key === 'Escape' && (asked || isBrowsing)) {
      event.stopPropagation();
      event.preventDefault();
      end();
    } else if ((event.key === 'ArrowDown' || event.key === 'Enter') && event.target === input.current) {
      event.preventDefault();
      onEnterList();
    }
  };
  const levels = library.levels.filter(({ name }) => now.level1 === '' || name === now.level1);
  return (
    <div role="search" className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <SearchBox
          className={styles.box}
          ref={input}
          size="small"
          type="text"
          placeholder={texts('pane.suggestions.search')}
          aria-label={texts('pane.suggestions.searchLabel')}
          dismiss={{ 'aria-label': texts('pane.suggestions.clearSearch') }}
          value={draft ?? now.text}
          onCompositionStart={() => setDraft(now.text)}
          onCompositionEnd={(event) => {
            setDraft(undefined);
            ask({ text: event.currentTarget.value });
          }}
          onChange={(_event, data) => (draft === undefined ? ask({ text: data.value }) : setDraft(data.value))}
        />
        <Button
          size="small"
          className={styles.button}
          aria-expanded={isBrowsing}
          onClick={() => {
            if (isBrowsing && now.text === '') return end();
            setBrowsing(!isBrowsing);
            onAsk(isBrowsing ? { ...ANYTHING, text: now.text } : now);
          }}
        >
          {texts('pane.suggestions.browse')}
        </Button>
      </div>
      {isBrowsing && (
        <>
          <Choice
            label={texts('pane.suggestions.browseLevel1')}
            value={now.level1}
            options={library.levels.map(({ name }) => ({ value: name, label: name }))}
            onChoose={(level1) => ask({ level1, level2: '' })}
          />
          <Choice
            label={texts('pane.suggestions.browseLevel2')}
            value={now.level2}
            options={levels.flatMap(({ level2 }) => level2.map((name) => ({ value: name, label: name })))}
            onChoose={(level2) => ask({ level2 })}
          />
          <Choice
            label={texts('pane.suggestions.browseKind')}
            value={now.kind}
            options={library.kinds.map(({ name, count }) => ({ value: name, label: texts('pane.suggestions.kindCount', { name, count }) }))}
            onChoose={(kind) => ask({ kind })}
          />
        </>
      )}
      {asked && (
        <Button size="small" appearance="subtle" onClick={end}>
          {texts('pane.suggestions.endSearch')}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} size="small" value={value} onChange={(_event, data) => onChoose(data.value)}>
        <option value="">{texts('pane.suggestions.anything')}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
