import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CellStyle, SheetPlan } from '../../core/sheet/plan';
import { useTexts } from '../texts-context';
import { previewGrid } from './preview-grid';

/** Small enough that an A4 page is taken in at once, large enough to be read. */
const SCALE = 0.72;

const useStyles = makeStyles({
  // Paper is white and its print dark, whatever the pane around it looks like: two tokens that no theme turns round.
  paper: {
    margin: `0 ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalS,
    maxHeight: '260px',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralForegroundOnBrand,
    colorScheme: 'light',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', fontFamily: 'SimSun, "Songti SC", "Noto Serif CJK SC", serif', color: tokens.colorNeutralBackgroundStatic, '@media (forced-colors: active)': { color: 'CanvasText' } },
  cell: { padding: '1px 3px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** The sheet as it will be, before a single cell is written. */
export function SheetPreview({ plan }: { readonly plan: SheetPlan }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const rows = useMemo(() => previewGrid(plan), [plan]);
  const width = plan.columnWidths.reduce((sum, one) => sum + one, 0);
  return (
    <div className={styles.paper} role="region" aria-label={texts('pane.tables.previewOf', { name: plan.name })} tabIndex={0}>
      <table className={styles.table} style={{ width: `${width * SCALE}pt` }}>
        <colgroup>
          {plan.columnWidths.map((one, column) => (
            <col key={column} style={{ width: `${one * SCALE}pt` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row} style={{ height: `${(plan.rowHeights[row] ?? 15) * SCALE}pt` }}>
              {cells.map((cell) => (
                <td key={cell.column} rowSpan={cell.rowSpan} colSpan={cell.columnSpan} className={styles.cell} style={looks(cell.style)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function looks({ font, fill, horizontal, vertical, wrap, border }: CellStyle): React.CSSProperties {
  return {
    fontSize: `${(font?.size ?? 11) * SCALE}pt`,
    ...(font?.bold && { fontWeight: 'bold' }),
    ...(font?.color !== undefined && { color: font.color }),
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(horizontal && { textAlign: horizontal }),
    verticalAlign: vertical === 'center' ? 'middle' : (vertical ?? 'bottom'),
    ...(wrap === false && { whiteSpace: 'nowrap', overflow: 'hidden' }),
    ...(border && { border: '1px solid currentColor' }),
  };
}
