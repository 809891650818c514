/** By rule: what 勾稽, the texts and the 科目 codes of budget tables are checked for. */
export const totals = {
  'totals/sum-differs': {
    title: 'A total differs from its parts',
    why: 'Figures of one table add up: a total equals its parts, a 类 its 款, a 款 its 项.',
    messages: {
      differs: { what: '{left} {unit}, but {right} make {rightSum:amount} {unit}: {difference:amount} {unit} apart where rounding allows {allowed:amount} {unit}.', how: 'Check these cells and correct the wrong one.' },
    },
  },
  'totals/sum-doubtful': {
    title: 'A total may differ from its parts',
    why: 'A total equals the parts above or below it; a purchase equals quantity times price.',
    messages: {
      differs: { what: '{left} {unit}, but {right} give {rightSum:amount} {unit}: {difference:amount} {unit} apart.', how: 'Check parts and total; leave it if they are not meant to add up.' },
    },
  },
  'totals/tables-differ': {
    title: 'Two tables differ in one figure',
    why: 'One figure is the same in all published tables.',
    messages: {
      differs: { what: '{leftTable}: {left} {unit}; {rightTable}: {right}, that is {rightSum:amount} {unit}; {difference:amount} {unit} apart where rounding allows {allowed:amount} {unit}.', how: 'Check both tables and correct the wrong one.' },
    },
  },
  'totals/tables-doubtful': {
    title: 'Two tables may not fit',
    why: 'A part is no larger than the whole; one 科目 is the same in tables that belong together.',
    messages: {
      differs: { what: '{leftTable}: {left} {unit} does not fit {rightTable}: {right} ({rightSum:amount} {unit}); {difference:amount} {unit} apart.', how: 'Check scope and figures of both tables; leave it if the scope differs.' },
    },
  },
  'totals/part-over-whole': {
    title: 'A part is larger than its whole',
    why: 'What follows 其中 is a part of the row above.',
    messages: {
      differs: { what: '{left} {unit} is larger than {right} {unit}, which it is a part of.', how: 'Check both figures.' },
    },
  },
  'totals/text-table-differs': {
    title: 'Text and table differ',
    why: 'Figures of the text are those of the published tables.',
    messages: {
      differs: { what: 'The text says “{left}”, {rightTable} says {right}: {difference:amount} {unit} apart.', how: 'Check text and table and correct the wrong one.' },
    },
  },
  'totals/text-sum-differs': {
    title: 'Figures of the text do not add up',
    why: 'Total and parts, this year, last year and change of one passage agree.',
    messages: {
      sum: { what: 'The text says “{left}”, but {right} make {rightSum:amount} {unit}: {difference:amount} {unit} apart.', how: 'Check these figures; name the part that is left out, if any.' },
      changes: { what: 'The text says “{left}”, but {right} make {rightSum:amount} {unit}: {difference:amount} {unit} apart.', how: 'Check the change and its parts; name the part that is left out, if any.' },
      difference: { what: 'The text says “{left}”, but {right} give {rightSum:amount} {unit}: {difference:amount} {unit} apart.', how: 'Check this year, last year and the change.' },
    },
  },
  'totals/text-stated-twice': {
    title: 'One item with two amounts',
    why: 'One passage gives one amount for one item and year.',
    messages: {
      differs: { what: 'First “{left}”, then “{right}”: the amounts differ.', how: 'Correct one of them by the budget table.' },
    },
  },
  'totals/text-rate-wrong': {
    title: 'A rate of change is wrong',
    why: 'Rate = (this year − last year) ÷ last year.',
    messages: {
      differs: { what: 'The text says {leftSum}%; “{left}” and “{right}” give {rightSum}% (positive: increase).', how: 'Check both amounts and the rate.' },
    },
  },
  'totals/text-wrong-year': {
    title: 'A budget compared with its own year',
    why: 'Changes of a budget are changes against the year before.',
    messages: {
      'wrong-year': { what: '“{words}” compares the year with itself.', how: 'Check the year; it is usually {other}.' },
    },
  },
  'totals/text-outdated-name': {
    title: 'An outdated or differing 科目 name',
    why: 'Names of 科目 in the text are those of the tables and of the classification in force.',
    messages: {
      'outdated-name': { what: '“{words}” was replaced by “{other}”.', how: 'Use the name in force, as the tables do.' },
      'name-differs': { what: 'The text says “{words}”, the table calls it “{other}”.', how: 'Use one name in text and table.' },
    },
  },
  'totals/text-unfinished': {
    title: 'An unfinished sentence',
    why: 'Sentences are complete and end with a full stop.',
    messages: {
      unfinished: { what: 'Nothing follows “{words}”.', how: 'Add the reason or purpose.' },
      'no-full-stop': { what: '“{words}” has no full stop; the sentence may be unfinished.', how: 'Add the full stop or the rest.' },
    },
  },
  'totals/text-punctuation': {
    title: 'Doubled or loose punctuation',
    why: 'Marks are not doubled; quotes come in pairs.',
    messages: {
      doubled: { what: 'Doubled marks “{other}” in “{words}”.', how: 'Delete the extra mark.' },
      quotes: { what: 'The quote “{other}” near “{words}” has no partner.', how: 'Add or delete a quote.' },
    },
  },
  'totals/text-template-left': {
    title: 'A prompt of the template is left',
    why: 'Choices and prompts of the template are deleted before publishing.',
    messages: {
      template: { what: 'The prompt “{words}” is still there.', how: 'Write what is so and delete the prompt.' },
    },
  },
  'totals/text-department': {
    title: 'A 单位 calls itself 部门',
    why: 'The text of a 单位预算 speaks of the 单位.',
    messages: {
      department: { what: 'This is a 单位预算, yet the text says “{words}”.', how: 'Write “{other}”.' },
    },
  },
  'totals/note-contradicts': {
    title: 'The note says the table is empty',
    why: 'A table noted as empty holds no amounts.',
    messages: {
      'note-contradicts': { what: 'The note says “{words}”, but {count} amounts are not nil.', how: 'Delete the note or check the amounts.' },
    },
  },
  'totals/amount-as-text': {
    title: 'Amounts kept as text',
    why: 'Excel leaves text out of its sums.',
    messages: {
      'amount-as-text': { what: '{count} amounts of this table are text (the first is “{words}”); Excel does not add them.', how: 'Select these cells and convert them to numbers.' },
    },
  },
  'totals/error-value': {
    title: 'An error value',
    why: 'An error value spoils every total that refers to it.',
    messages: {
      'error-value': { what: 'This cell shows {words}: its formula fails.', how: 'Look at the cells its formula refers to.' },
    },
  },
  'totals/formula-misses-row': {
    title: 'A total leaves out a part',
    why: 'The formula of a total covers every part.',
    messages: {
      'formula-misses': { what: 'The formula leaves out {count} parts: {words}.', how: 'Widen the range of the formula.' },
    },
  },
  'totals/number-among-formulas': {
    title: 'A typed total among formulas',
    why: 'A typed total does not follow its parts.',
    messages: {
      'typed-among-formulas': { what: '{count} totals beside it are formulas; this one, {words}, was typed.', how: 'Make it a formula again.' },
    },
  },
  'totals/code-malformed': {
    title: 'A 科目 code of odd length',
    why: '类 has 3 digits, 款 5, 项 7.',
    messages: {
      malformed: { what: 'The code {code} ({name}) has not 3, 5 or 7 digits.', how: 'Check it by the classification.' },
    },
  },
  'totals/code-parent-missing': {
    title: 'The row of the parent 科目 is missing',
    why: 'Where a table goes down to 项, its 类 and 款 have rows.',
    messages: {
      'parent-missing': { what: '{code} ({name}) has no row of its parent {other}.', how: 'Add the row or check the code.' },
    },
  },
  'totals/code-duplicate': {
    title: 'A 科目 twice in one table',
    why: 'A summary has one row a 科目.',
    messages: {
      duplicate: { what: '{code} ({name}) stands twice in this table.', how: 'Put the rows together or delete one.' },
    },
  },
  'totals/code-name-differs': {
    title: 'One code, two names',
    why: 'A code has one name in all tables.',
    messages: {
      'name-differs': { what: '{code} is “{name}” here and “{other}” elsewhere.', how: 'Use one name.' },
    },
  },
  'totals/code-name-unusual': {
    title: 'A 科目 name unlike the classification',
    why: 'Names are those of the classification of the year.',
    messages: {
      'name-unusual': { what: '{code} is “{name}” here and “{other}” in the classification.', how: 'Check it by the classification of the year.' },
    },
  },
  'totals/code-row-missing': {
    title: 'A 科目 is missing in another table',
    why: 'What 一般公共预算 spends is part of all that is spent; without balances carried over, 收入总表 and 支出总表 list the same 科目.',
    messages: {
      'row-missing': { what: '{code} ({name}) is not in {other}.', how: 'Add it there or check the code.' },
    },
  },
  'totals/usually-agrees': {
    title: 'Amounts that usually agree do not',
    why: 'Wages and subsidies usually stand under 人员经费, goods and services under 公用经费; 机关运行经费 usually is within 公用经费.',
    messages: {
      differs: { what: '{left}{unit} usually agrees with {right} (in all {rightSum:amount}{unit}); here they differ by {difference:amount}{unit}.', how: 'Check them; where the region classifies otherwise, leave it.' },
    },
  },
  'totals/result-stale': {
    title: 'The result of a formula is old',
    why: 'The formula adds up all parts, yet what it shows is an old result.',
    messages: {
      'stale-result': { what: 'The result of {words} is old and does not agree with the cells it adds up.', how: 'Press F9 to calculate and save; if it stays, see whether calculation is set to manual.' },
    },
  },
  'totals/title-year-differs': {
    title: 'A table of another year',
    why: 'The tables of one set are of one year. A table of another year is not compared with the others.',
    messages: {
      differs: { what: 'This table states {year}; the other {count} tables are of {usual}.', how: 'Check the year in the title; if the table was left over from the year before, check its amounts too.' },
    },
  },
} as const;
