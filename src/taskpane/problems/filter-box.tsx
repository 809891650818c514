import { SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { useTexts } from '../texts-context';

interface FilterBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
  /** What is looked through; problems where left out. */
  readonly label?: string;
  readonly placeholder?: string;
}

/** Filters while typing, but not on the half-written letters of a Chinese input method. */
export function FilterBox({ text, onText, inputRef, className, label, placeholder }: FilterBoxProps): ReactNode {
  const texts = useTexts();
  const [draft, setDraft] = useState<string>();
  return (
    <SearchBox
      {...(className !== undefined && { className })}
      {...(inputRef !== undefined && { ref: inputRef })}
      size="small"
      type="text"
      placeholder={placeholder ?? texts('pane.problems.filter')}
      aria-label={label ?? texts('pane.problems.filterLabel')}
      dismiss={{ 'aria-label': texts('pane.problems.clearText') }}
      value={draft ?? text}
      onCompositionStart={() => setDraft(text)}
      onCompositionEnd={(event) => {
        setDraft(undefined);
        onText(event.currentTarget.value);
      }}
      onChange={(_event, data) => (draft === undefined ? onText(data.value) : setDraft(data.value))}
    />
  );
}
