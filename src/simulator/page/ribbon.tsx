import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Texts } from '../../core/text/text';
import type { Desk, DeskState } from './desk';
import type { ManifestRibbon } from './manifest-controls';

export interface RibbonProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly texts: Texts;
  /** Undefined while it is being read, null when the add-in has none. */
  readonly addIn: ManifestRibbon | null | undefined;
}

/** What of Excel's ribbon the work with the add-in needs, and the add-in's own group. */
export function Ribbon({ desk, state, texts, addIn }: RibbonProps): ReactNode {
  const file = useRef<HTMLInputElement>(null);
  return (
    <nav className="ribbon">
      <Group label={texts('simulator.file.group')}>
        <button type="button" title={texts('simulator.file.openHint')} onClick={() => file.current?.click()}>
          {texts('simulator.file.open')}
        </button>
        <input ref={file} type="file" accept=".xlsx" hidden onChange={(event) => void openChosen(desk, event.currentTarget)} />
        <button type="button" title={texts('simulator.file.saveHint')} onClick={() => void desk.download()}>
          {texts('simulator.file.save')}
        </button>
      </Group>
      <Group label={texts('simulator.edit.group')}>
        <button type="button" onClick={() => desk.undo()}>
          {texts('simulator.edit.undo')}
        </button>
        <button type="button" onClick={() => desk.redo()}>
          {texts('simulator.edit.redo')}
        </button>
      </Group>
      {addIn === null && <p className="no-add-in">{texts('simulator.noAddIn')}</p>}
      {addIn && (
        <Group label={addIn.group}>
          {addIn.controls.map((control) => (
            <button
              key={control.id}
              type="button"
              className="add-in"
              data-control={control.id}
              title={control.description}
              onClick={() => desk.press(control)}
            >
              {control.icon !== undefined && <img src={control.icon} alt="" width={24} height={24} />}
              {control.label}
            </button>
          ))}
        </Group>
      )}
      <Group label={texts('simulator.pane.group')}>
        <label>
          {texts('simulator.pane.language')}
          <select value={state.locale} onChange={(event) => desk.setLocale(event.currentTarget.value === 'en-US' ? 'en-US' : 'zh-CN')}>
            <option value="zh-CN">中文</option>
            <option value="en-US">English</option>
          </select>
        </label>
        <label>
          {texts('simulator.pane.theme')}
          <select value={state.theme} onChange={(event) => desk.setTheme(event.currentTarget.value === 'dark' ? 'dark' : 'light')}>
            <option value="light">{texts('simulator.pane.light')}</option>
            <option value="dark">{texts('simulator.pane.dark')}</option>
          </select>
        </label>
      </Group>
    </nav>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-buttons">{children}</div>
      <div className="ribbon-label">{label}</div>
    </div>
  );
}

async function openChosen(desk: Desk, input: HTMLInputElement): Promise<void> {
  const chosen = input.files?.[0];
  input.value = '';
  if (chosen) await desk.openBytes(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
}
