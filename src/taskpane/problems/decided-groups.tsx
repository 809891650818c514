import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { Decided } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';
import { DisabledRules } from './disabled-rules';
import { GroupHeader } from './group-header';
import { SetAsideCard } from './set-aside-card';
import { StaleWaivers } from './stale-waivers';
import type { Folding } from './use-folding';
import { saidReason, shownDay } from './waiver-words';

interface DecidedGroupsProps {
  readonly decided: Decided;
  readonly folding: Folding;
  readonly onGoTo: (at: CellRef) => void;
}

/** What people decided, with the reasons: closed, but counted, and never left out. */
export function DecidedGroups({ decided, folding, onGoTo }: DecidedGroupsProps): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const waived = decided.findings.filter(({ state }) => state === 'waived');
  const later = decided.findings.filter(({ state }) => state === 'later');
  const section = (key: 'waived' | 'later' | 'disabled' | 'stale', count: number, content: ReactNode): ReactNode => {
    if (count === 0) return undefined;
    const title = texts(`pane.decided.${key}`);
    const isOpen = folding.isOpen({ key, severity: 'hint' });
    return (
      <section aria-label={title}>
        <GroupHeader groupKey={key} severity="setAside" title={title} code="" count={count} isOpen={isOpen} isStop onToggle={folding.toggle} />
        {isOpen && (
          <>
            <p className={styles.note}>{texts(`pane.decided.${key}Explain`)}</p>
            {content}
          </>
        )}
      </section>
    );
  };
  return (
    <>
      {decided.dropped > 0 && <p className={styles.aside}>{texts('pane.decided.dropped', { count: decided.dropped })}</p>}
      {section(
        'waived',
        waived.length,
        <ul className={styles.list}>
          {waived.map(({ view, waiver }) => (
            <SetAsideCard
              key={view.finding.fingerprint}
              view={view}
              said={waiver ? `${saidReason(waiver, texts)}${texts('pane.factSeparator')}${texts('pane.decided.date', { date: shownDay(waiver.at, texts) })}` : ''}
              action={texts('pane.decided.unwaive')}
              named={(place) => texts('pane.decided.unwaiveNamed', { place })}
              blocked={decided.blocked}
              onGoTo={onGoTo}
              onAction={() => void actions.unwaive([view.finding.fingerprint])}
            />
          ))}
        </ul>,
      )}
      {section('disabled', decided.disabledRules.length, <DisabledRules decided={decided} onGoTo={onGoTo} />)}
      {section(
        'later',
        later.length,
        <>
          <ul className={styles.list}>
            {later.map(({ view }) => (
              <SetAsideCard
                key={view.finding.fingerprint}
                view={view}
                said=""
                action={texts('pane.decided.bringBack')}
                named={(place) => texts('pane.decided.bringBackNamed', { place })}
                blocked={undefined}
                onGoTo={onGoTo}
                onAction={() => void actions.bringBack([view.finding.fingerprint])}
              />
            ))}
          </ul>
          {later.length > 1 && (
            <Button size="small" className={styles.rest} onClick={() => void actions.bringBack(later.map(({ view }) => view.finding.fingerprint))}>
              {texts('pane.decided.bringAllBack')}
            </Button>
          )}
        </>,
      )}
      {section('stale', decided.staleWaivers.length, <StaleWaivers waivers={decided.staleWaivers} blocked={decided.blocked} />)}
    </>
  );
}
