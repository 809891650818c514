import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { cellAddress } from '../../core/sheet/address';
import { paragraphText, type Narrative, type NarrativePiece } from '../../core/tables/narrative/narrative';
import { CopyByHand } from '../problems/copy-by-hand';
import { copyText } from '../problems/copy-text';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, lineHeight: tokens.lineHeightBase300 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  together: { whiteSpace: 'nowrap' },
  figure: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  missing: { fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  said: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 情况说明: text to check and copy; a figure leads to its cell, what is missing is named. */
export function NarrativePage({ narratives }: { readonly narratives: readonly Narrative[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const [copied, setCopied] = useState<readonly Narrative[]>();
  const [byHand, setByHand] = useState<string>();
  const copy = async (): Promise<void> => {
    const text = narratives.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => `${paragraph.heading}\n${paragraphText(paragraph)}`)).join('\n');
    if (await copyText(text)) setCopied(narratives);
    else setByHand(text);
  };
  return (
    <section className={styles.root} aria-label={texts('pane.tables.narrative.title')}>
      <p className={styles.said}>{texts('pane.tables.narrative.about')}</p>
      <div className={styles.bar}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {texts('pane.tables.narrative.copy')}
        </Button>
        <Button size="small" onClick={actions.closeNarrative}>
          {texts('pane.tables.narrative.close')}
        </Button>
        <span role="status" className={styles.said}>
          {copied === narratives && texts('pane.tables.narrative.copied')}
        </span>
      </div>
      {narratives.map((narrative, index) => (
        <Words key={index} narrative={narrative} isAlone={narratives.length === 1} />
      ))}
      {byHand !== undefined && <CopyByHand text={byHand} onClose={() => setByHand(undefined)} />}
    </section>
  );
}

function Words({ narrative: { title, paragraphs }, isAlone }: { readonly narrative: Narrative; readonly isAlone: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {!isAlone && <h2 className={styles.heading}>{title}</h2>}
      {paragraphs.map(({ heading, pieces }) => (
        <div key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <p className={styles.text}>
            {pieces.map((piece, index) => (
              <Piece key={index} piece={piece} after={pieces[index - 1]} before={pieces[index + 1]} />
            ))}
          </p>
          <Gaps pieces={pieces} />
        </div>
      ))}
    </>
  );
}

interface PieceProps {
  readonly piece: NarrativePiece;
  /** What it comes after. */
  readonly after: NarrativePiece | undefined;
  /** What it comes before. */
  readonly before: NarrativePiece | undefined;
}

/** A button may be followed by a new line, but no line of text begins with one of these. */
const CLOSING = /^[，。；、：）]/;

function Piece({ piece, after, before }: PieceProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { goTo } = useActions();
  if (piece.kind === 'words') return after?.kind === 'figure' ? piece.text.replace(CLOSING, '') : piece.text;
  if (piece.kind === 'missing') return <strong className={styles.missing}>{piece.text}</strong>;
  const [cell] = piece.cells;
  const closing = before?.kind === 'words' ? (CLOSING.exec(before.text)?.[0] ?? '') : '';
  if (!cell) return piece.text + closing;
  const place = texts('composing.narrate.place', { sheet: cell.sheet, cell: cellAddress(cell.at), label: cell.label });
  return (
    <span className={styles.together}>
      <button type="button" className={styles.figure} title={place} aria-label={texts('composing.narrate.figure', { text: piece.text, cells: place })} onClick={() => void goTo(cell.at)}>
        {piece.text}
      </button>
      {closing}
    </span>
  );
}

function Gaps({ pieces }: { readonly pieces: readonly NarrativePiece[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const lines = pieces.flatMap((piece) => {
    if (piece.kind !== 'missing') return [];
    const why = texts(`composing.reasons.${piece.reason}`);
    return [piece.detail === '' ? texts('composing.narrate.gap', { text: piece.text, why }) : texts('composing.narrate.gapAt', { text: piece.text, why, detail: piece.detail })];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles.why}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
