import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** For words that only a screen reader needs. */
export function useSpokenStyle(): string {
  return useStyles().spoken;
}
