import type { ReactNode } from 'react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createTexts } from '../../core/text/text';
import type { Desk } from './desk';
import type { ManifestRibbon } from './manifest-controls';
import { readManifest } from './manifest-controls';
import { Ribbon } from './ribbon';

export interface ShellProps {
  readonly desk: Desk;
  /** Called once with the element in which the grid stands. */
  readonly onGrid: (element: HTMLElement) => void;
}

/** Title bar, ribbon, grid and the frame of the add-in, laid out as in Excel. */
export function Shell({ desk, onGrid }: ShellProps): ReactNode {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const texts = createTexts(state.locale);
  const grid = useRef<HTMLDivElement>(null);
  const ribbon = useManifest(state.locale);
  useEffect(() => {
    if (grid.current) onGrid(grid.current);
  }, [onGrid]);
  const { pane } = state;
  return (
    <div className="simulator">
      <header className="title-bar">
        <span className="workbook-name">{state.name}</span>
        <span className="application">{texts('simulator.title')}</span>
      </header>
      <Ribbon desk={desk} state={state} texts={texts} addIn={ribbon} />
      {state.problem !== undefined && (
        <p className="problem" role="alert">
          {state.problem}
        </p>
      )}
      <main className="workspace">
        <div className="grid" ref={grid} />
        {pane && (
          <aside className="pane" hidden={!state.isPaneShown}>
            <div className="pane-head">
              <span>{ribbon?.group ?? ''}</span>
              <button type="button" aria-label={texts('simulator.pane.close')} onClick={() => desk.closePane()}>
                ×
              </button>
            </div>
            <iframe key={pane.number} src={pane.address} title={texts('simulator.pane.frame')} />
          </aside>
        )}
      </main>
    </div>
  );
}

/** The add-in's buttons as the shipped manifest says; null when there is none. */
function useManifest(locale: string): ManifestRibbon | null | undefined {
  const [xml, setXml] = useState<string | null>();
  useEffect(() => {
    void fetch('manifest.xml').then(async (answer) => setXml(answer.ok ? await answer.text() : null));
  }, []);
  return typeof xml === 'string' ? readManifest(xml, locale) : xml;
}
