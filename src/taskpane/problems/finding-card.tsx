import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { memo, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import { sameData } from '../../core/sheet/same-data';
import type { Decided, FindingView } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { CardMore } from './card-more';
import { useCardStyles } from './card-styles';
import { DecisionButton } from './decision-button';
import { findingSentence } from './finding-sentence';
import { findingText, severityText } from '../../core/text/finding-text';
import { FixPreview } from './fix-preview';
import { PlaceLink } from './place-link';
import { SeverityIcon } from './severity-icon';
import { useNear } from './use-near';

interface FindingCardProps {
  readonly view: FindingView;
  /** The one a person is at; it stands out. */
  readonly isCurrent: boolean;
  /** The one that Tab reaches; arrow keys reach the others. */
  readonly isStop: boolean;
  readonly onGo: (fingerprint: string) => void;
  readonly onGoTo: (at: CellRef) => void;
  readonly onFix: (fingerprint: string) => void;
  /** Fixes of this rule that change no meaning, this one with them. */
  readonly bulkCount: number;
  /** Why nothing can be kept in the workbook now. */
  readonly blocked: Decided['blocked'];
  readonly onWish: (wish: CardWish, view: FindingView) => void;
}

/** What a card offers besides fixing and going there. */
export type CardWish = 'waive' | 'later' | 'disable' | 'bulk' | 'rule';

/**
 * One problem: always there for keys and screen readers, drawn in full only near the visible part, since a list may hold
 * hundreds.
 */
export const FindingCard = memo(function FindingCard(props: FindingCardProps): ReactNode {
  const { view, isCurrent, isStop } = props;
  const styles = useCardStyles();
  const texts = useTexts();
  const card = useRef<HTMLElement>(null);
  const isNear = useNear(card);
  return (
    <article
      ref={card}
      data-stop={view.finding.fingerprint}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      aria-label={findingSentence(view, texts)}
      aria-current={isCurrent}
    >
      {(isNear || isStop || isCurrent) && <CardContent {...props} />}
    </article>
  );
}, isSameCard);

/** Where, what, how to mend, why, and the way to do it. */
function CardContent({ view, isStop, onGo, onGoTo, onFix, bulkCount, blocked, onWish }: FindingCardProps): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const blockedId = useId();
  const [showsWhy, setShowsWhy] = useState(false);
  const { finding, fixBlocked } = view;
  const { fingerprint, fix } = finding;
  const words = findingText(texts, finding);
  const tabIndex = isStop ? 0 : -1;
  return (
    <>
      <div className={styles.place}>
        <span className={styles.severity}>
          <SeverityIcon severity={finding.severity} /> {severityText(texts, finding.severity)}
        </span>
        <PlaceLink sheet={view.sheetName} isHidden={view.isHidden} address={view.address} onGo={() => onGo(fingerprint)} tabIndex={tabIndex} />
      </div>
      {!words.what.includes(finding.subject) && <div className={styles.subject}>{finding.subject}</div>}
      <p className={styles.what}>{words.what}</p>
      {view.rejection !== undefined && <p className={styles.how}>{view.rejection === '' ? texts('desk.pane.waiverRejected') : texts('desk.pane.waiverRejectedWith', { note: view.rejection })}</p>}
      {words.how !== '' && <p className={styles.how}>{words.how}</p>}
      {fix && <FixPreview fix={fix} />}
      {view.related.length > 0 && (
        <div className={styles.related}>
          {texts('pane.card.related')}
          {view.related.map(({ at, label }) => (
            <PlaceLink key={label} address={label} onGo={() => onGoTo(at)} tabIndex={tabIndex} />
          ))}
        </div>
      )}
      {finding.identity !== undefined && (
        <Link as="button" type="button" className={styles.inline} tabIndex={tabIndex} onClick={() => finding.identity !== undefined && actions.showIdentity(finding.identity)}>
          {texts('pane.totals.seen')}
        </Link>
      )}
      {showsWhy && <CardMore view={view} blocked={blocked} tabIndex={tabIndex} onWish={onWish} />}
      {fix && fixBlocked && (
        <div id={blockedId} className={styles.why}>
          {texts(`pane.card.${fixBlocked}`)}
        </div>
      )}
      <div className={styles.actions}>
        {fix && (
          <Button
            size="small"
            appearance="primary"
            className={styles.action}
            tabIndex={tabIndex}
            disabledFocusable={fixBlocked !== undefined}
            {...(fixBlocked && { 'aria-describedby': blockedId })}
            onClick={() => onFix(fingerprint)}
          >
            {texts(fix.kind === 'safe' ? 'pane.card.fix' : 'pane.card.adopt')}
          </Button>
        )}
        <Button size="small" className={styles.action} tabIndex={tabIndex} onClick={() => onGo(fingerprint)}>
          {texts(fix ? 'pane.card.goTo' : 'pane.card.goToCell')}
        </Button>
        {fix?.kind === 'safe' && !fixBlocked && bulkCount > 1 && (
          <Button size="small" className={styles.action} tabIndex={tabIndex} onClick={() => onWish('bulk', view)}>
            {texts('pane.bulk.open', { count: bulkCount })}
          </Button>
        )}
        <DecisionButton blocked={blocked} tabIndex={tabIndex} onClick={() => onWish('waive', view)}>
          {texts('pane.card.waive')}
        </DecisionButton>
        <Button size="small" className={styles.action} tabIndex={tabIndex} onClick={() => onWish('later', view)}>
          {texts('pane.card.later')}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          className={styles.action}
          tabIndex={tabIndex}
          aria-expanded={showsWhy}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          {texts(showsWhy ? 'pane.card.lessWhy' : 'pane.card.why')}
        </Button>
      </div>
    </>
  );
}

/** Each check makes new findings; a card whose finding says the same need not be drawn again. */
function isSameCard(before: FindingCardProps, after: FindingCardProps): boolean {
  return (
    before.isCurrent === after.isCurrent &&
    before.isStop === after.isStop &&
    before.onGo === after.onGo &&
    before.onGoTo === after.onGoTo &&
    before.onFix === after.onFix &&
    before.onWish === after.onWish &&
    before.bulkCount === after.bulkCount &&
    before.blocked === after.blocked &&
    sameData(before.view, after.view)
  );
}
