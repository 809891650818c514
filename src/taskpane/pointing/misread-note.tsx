import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCardStyles } from '../problems/card-styles';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** The way to put right a table that was read, but not as the person reads it. */
export function MisreadNote(): ReactNode {
  const styles = useStyles();
  const cards = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  return (
    <p className={cards.aside}>
      {texts('pane.pointing.misread')}
      <Link as="button" type="button" inline className={styles.link} onClick={() => void actions.beginPointing()}>
        {texts('pane.pointing.misreadAction')}
      </Link>
    </p>
  );
}
