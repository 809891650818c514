import { Input, Textarea } from '@fluentui/react-components';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { variablesOf } from '../../core/standards/variables';

interface VariableFieldProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly onValue: (value: string) => void;
}

type Box = HTMLInputElement | HTMLTextAreaElement;

/** A text with 〈…〉 to be filled in: Tab goes to the next of them, and from the last one on to the next field. */
export function VariableField({ id, label, value, isLong, disabled, className, onValue }: VariableFieldProps): ReactNode {
  const common = {
    value,
    size: 'small',
    ...(id !== undefined && { id }),
    ...(label !== undefined && { 'aria-label': label }),
    ...(disabled && { disabled }),
    ...(className !== undefined && { className }),
  } as const;
  return isLong ? (
    <Textarea {...common} rows={3} onFocus={selectFirst} onKeyDown={stepThrough} onChange={(_event, data) => onValue(data.value)} />
  ) : (
    <Input {...common} onFocus={selectFirst} onKeyDown={stepThrough} onChange={(_event, data) => onValue(data.value)} />
  );
}

function selectFirst({ target }: FocusEvent<Box>): void {
  const [first] = variablesOf(target.value);
  if (first) target.setSelectionRange(first.start, first.end);
}

function stepThrough(event: KeyboardEvent<Box>): void {
  if (event.key !== 'Tab' || event.nativeEvent.isComposing) return;
  const box = event.currentTarget;
  const variables = variablesOf(box.value);
  const next = event.shiftKey
    ? variables.filter(({ end }) => end <= (box.selectionStart ?? 0)).at(-1)
    : variables.find(({ start }) => start >= (box.selectionEnd ?? box.value.length));
  if (!next) return;
  event.preventDefault();
  box.setSelectionRange(next.start, next.end);
}
