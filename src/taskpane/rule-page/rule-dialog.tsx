import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ruleText } from '../../core/text/finding-text';
import { useTexts } from '../texts-context';
import { pageBlocks } from './page-blocks';
import type { PageBlock } from './page-blocks';
import { rulePages } from './rule-pages';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  content: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-line' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  // Examples may be wider than the pane: they scroll by themselves.
  frame: { overflowX: 'auto', ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'normal' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    minWidth: '3.5em',
    textAlign: 'left',
    verticalAlign: 'top',
    whiteSpace: 'pre-line',
  },
});

interface RuleDialogProps {
  readonly rule: string;
  readonly code: string;
  readonly onClose: () => void;
  /** Where the pages come from; the server beside the pane when missing. */
  readonly load?: typeof rulePages;
}

/** 规则说明: 检查什么, 依据, 怎么改 and examples, as in docs/rules. What cannot be loaded leaves what the pane itself knows. */
export function RuleDialog({ rule, code, onClose, load = rulePages }: RuleDialogProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [page, setPage] = useState<string | 'loading' | 'missing'>('loading');
  const { title, why } = ruleText(texts, rule);
  useEffect(() => {
    let isOpen = true;
    void load().then((pages) => {
      if (isOpen) setPage(pages?.[rule] ?? 'missing');
    });
    return () => {
      isOpen = false;
    };
  }, [load, rule]);
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            {title} <span className={styles.code}>{code}</span>
          </DialogTitle>
          <DialogContent className={styles.content}>
            {page === 'loading' && <Spinner size="tiny" label={texts('pane.rulePage.loading')} />}
            {page === 'missing' && (
              <>
                <p className={styles.text}>{why}</p>
                <p className={styles.text}>{texts('pane.rulePage.missing')}</p>
              </>
            )}
            {page !== 'loading' && page !== 'missing' && pageBlocks(page).map((block, index) => <Block key={index} block={block} />)}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts('pane.problems.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Block({ block }: { readonly block: PageBlock }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  switch (block.kind) {
    case 'heading':
      return <h3 className={styles.heading}>{block.text}</h3>;
    case 'text':
      return <p className={styles.text}>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div className={styles.frame} tabIndex={0} role="group" aria-label={texts('pane.rulePage.example')}>
          <table className={styles.table}>
            <thead>
              <tr>
                {block.header.map((cell, index) => (
                  <th key={index} scope="col" className={styles.cell}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, index) => (
                    <td key={index} className={styles.cell}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
