import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../core/review/desk-record';
import type { ChecklistState } from '../../core/review/checklist-state';
import type { DeskPage } from '../../session/state';
import { useCardStyles } from '../problems/card-styles';
import { useTexts } from '../texts-context';
import { QuestionItem, questionKey } from './question-item';

const useStyles = makeStyles({
  title: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  basis: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  group: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface QuestionListProps {
  readonly checklists: readonly ChecklistState[];
  readonly stop: string | undefined;
  readonly blocked: DeskPage['blocked'];
  readonly onAnswer: (checklist: string, item: string, answer: Answer['answer'] | undefined, note: string) => void;
}

/** The questions of each 检查表, by its groups: 完整性, 相关性, 适当性, 可行性. */
export function QuestionList({ checklists, stop, blocked, onAnswer }: QuestionListProps): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const texts = useTexts();
  return (
    <>
      {checklists.map(({ checklist, items, answered }) => (
        <div key={checklist.id}>
          <h4 className={styles.title}>
            {checklist.title} {texts('desk.pane.share', { done: answered, total: items.length })}
            <span className={styles.basis}>{texts('desk.pane.basis', { basis: checklist.basis })}</span>
          </h4>
          {[...new Set(items.map(({ item }) => item.group))].map((group) => (
            <div key={group}>
              <h5 className={styles.group}>{group}</h5>
              <ul className={card.list} aria-label={group}>
                {items
                  .filter(({ item }) => item.group === group)
                  .map((state) => (
                    <QuestionItem key={state.item.id} checklist={checklist.id} state={state} isStop={stop === questionKey(checklist.id, state.item.id)} blocked={blocked} onAnswer={onAnswer} />
                  ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
