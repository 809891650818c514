import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../../core/text/text';
import type { ComparisonState } from '../../session/comparison/comparison-state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  refused: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Takes the workbook of last time, says what becomes of it, and writes the differences to a sheet. */
export function ChooseFormer({ onChosen }: { readonly onChosen: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const { hasFiles, compared, reading, refused } = useSessionState((state) => state.comparison);
  const isReadOnly = useSessionState((state) => state.writing.blocked !== undefined);
  const isWriting = useSessionState((state) => state.writing.busy);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    onChosen();
    // A file that has gone since it was chosen reads as an empty one.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    await actions.compareWith(file.name, new Uint8Array(bytes));
  };
  if (!hasFiles) return <p className={styles.text}>{texts('comparison.pane.noFiles')}</p>;
  return (
    <>
      {!compared && <p className={styles.text}>{texts('comparison.pane.guide')}</p>}
      {compared && <p className={styles.text}>{texts('comparison.pane.file', { file: compared.file })}</p>}
      <div className={styles.line}>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={texts('comparison.pane.chooseLabel')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            void choose(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        {reading === undefined && (
          <Button size="small" onClick={() => chooser.current?.click()}>
            {texts(compared ? 'comparison.pane.chooseOther' : 'comparison.pane.choose')}
          </Button>
        )}
        {reading !== undefined && (
          <Button size="small" onClick={() => actions.endComparison()}>
            {texts('comparison.pane.cancel')}
          </Button>
        )}
        {compared && (
          <>
            <Button
              size="small"
              disabledFocusable={isReadOnly || isWriting}
              {...(isReadOnly && { 'aria-describedby': id })}
              onClick={() => void actions.writeComparison(texts.locale)}
            >
              {texts('comparison.pane.write')}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => actions.endComparison()}>
              {texts('comparison.pane.close')}
            </Button>
          </>
        )}
      </div>
      {compared && isReadOnly && (
        <p id={id} className={styles.text}>
          {texts('comparison.pane.writeBlocked')}
        </p>
      )}
      <div role="status">{reading !== undefined && texts('comparison.pane.reading', { file: reading })}</div>
      {refused && (
        <p role="alert" className={styles.refused}>
          {refusal(refused, texts)}
        </p>
      )}
    </>
  );
}

function refusal({ file, code }: NonNullable<ComparisonState['refused']>, texts: Texts): string {
  if (code === 'too-slow') return texts('comparison.pane.tooSlow', { file });
  return texts('comparison.pane.refused', { file, why: texts(`reading.fileErrors.${code}`) });
}
