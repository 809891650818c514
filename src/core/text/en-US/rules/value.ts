export const value = {
  'value/unit-missing': {
    title: 'Target value without unit',
    why: 'Caiyu [2015] No. 88: indicators are quantified; a bare number may mean people or per cent.',
    messages: {
      missing: { what: 'The value “{value}” of “{name}” has no unit.', how: 'Write the unit after the number: %, 人, 次, 万元.' },
      likely: { what: 'The value “{value}” of “{name}” has no unit.', how: 'From this row the unit is {unit}; add it.' },
    },
  },
  'value/comparator-malformed': {
    title: 'Malformed comparator',
    why: 'There are five comparators, ≥ ≤ > < =, and a value has one of them.',
    messages: {
      malformed: { what: 'The comparator in the value “{value}” of “{name}” is malformed.', how: 'Use {comparator}.' },
    },
  },
  'value/comparator-variant': {
    title: 'Unusual comparator',
    why: 'Full-width signs, rare signs and words are often lost when tables are summed up or imported.',
    messages: { variant: { what: 'The value “{value}” of “{name}” does not use a standard comparator.', how: 'Better {comparator}.' } },
  },
  'value/percent-over-100': {
    title: 'More than 100%',
    why: 'A share of the whole is at most 100%.',
    messages: {
      over: { what: 'The value “{value}” of “{name}” is more than 100%.', how: 'Check the number; leave it where more than 100% is possible, as with growth.' },
      'read-as-2': { what: 'The value “{value}” of “{name}” is more than 100%; its leading 2 looks like a misread ≥.', how: 'Compare with the original; if it says {meant}, correct it.' },
    },
  },
  'value/at-least-100-percent': {
    title: 'At least 100%',
    why: 'A rate ends at 100%: ≥100% is =100%, and >100% cannot be reached.',
    messages: { whole: { what: 'The value of “{name}” is written “{value}”.', how: 'Better =100%, unless it may really exceed 100%.' } },
  },
  'value/same-as-name': {
    title: 'Value repeats the name',
    why: 'Caiyu [2021] No. 101 (guidance): a value can be assessed; the name again is no target.',
    messages: { same: { what: 'The value of “{name}” is the same as its name.', how: 'Write how much is to be reached, or a standard that can be judged.' } },
  },
  'value/unit-nonstandard': {
    title: 'Unusual unit',
    why: 'One spelling for each unit, so that values can be summed up.',
    messages: {
      use: { what: 'The value “{value}” of “{name}” has the unit “{unit}”.', how: 'Better “{standard}”.' },
      inverted: { what: 'In the value “{value}” of “{name}” the unit “{unit}” is upside down.', how: 'Write a price as 元/个.' },
    },
  },
  'value/remark-after-unit': {
    title: 'Remark inside a value',
    why: 'A value holds comparator, number and unit; a remark in it hides the number from totals.',
    messages: { remark: { what: 'The value “{value}” of “{name}” holds the remark “{remark}”.', how: 'Move the remark to the description.' } },
  },
  'value/deadline-vague': {
    title: 'Vague deadline',
    why: 'A deadline is a point in time; a month alone may mean its beginning or its end.',
    messages: { vague: { what: 'The value “{value}” of “{name}” names no point in time.', how: 'Better {month}底前 or a date.' } },
  },
  'value/number-contradicts-text': {
    title: 'Target value differs from the number in the text',
    why: '财预〔2015〕88号: an indicator points at one thing; one quantity in one row has one number.',
    messages: {
      differs: { what: 'The text of “{name}” says “{stated}”, the target value is “{value}”.', how: 'Check which is right and make the other agree.' },
      doubled: { what: 'The target value “{value}” of “{name}” looks like “{stated}” written twice.', how: 'Check it; if {meant} is meant, correct it.' },
    },
  },
  'value/values-swapped': {
    title: 'Target values of two rows look swapped',
    why: '财预〔2015〕88号: quantity, quality, time and cost each have their kind of value; two rows both wrong and both right when exchanged were most likely mixed up.',
    messages: {
      swapped: { what: '“{name}” has the value “{value}” and “{other}” has “{otherValue}”; exchanged, both fit their category.', how: 'Check the two rows and exchange the values if they were mixed up.' },
      levels: { what: '“{name}” ({value}) and “{other}” ({otherValue}) fit their values, but their categories look exchanged.', how: 'Exchange the categories of the two rows.' },
    },
  },
  'value/not-a-target': {
    title: 'The target value is no target',
    why: '财预〔2021〕101号 (guidance): a target value can be measured; a question, a name or a list of grades does not say what to reach.',
    messages: {
      question: { what: 'The target value “{value}” of “{name}” is a question.', how: 'State the target, such as ≥95% or 12月底前.' },
      noun: { what: 'The target value “{value}” of “{name}” names a quantity without a number.', how: 'State how much is to be reached.' },
      grades: { what: 'The target value “{value}” of “{name}” lists grades without saying which is to be reached.', how: 'State the grade to reach, or a percentage.' },
    },
  },
  'value/several-quantities': {
    title: 'Several quantities in one cell',
    why: '财预〔2021〕101号 (guidance): one indicator measures one quantity; several in one cell cannot be scored as one.',
    messages: { several: { what: 'The target value of “{name}” holds {count} quantities: {value}', how: 'Split it into several indicators or state one total.' } },
  },
  'value/unit-in-number-cell': {
    title: 'The unit stands in the number cell',
    why: 'The form has cells for sign, number and unit; with the unit in the number, nothing finds it in its own cell.',
    messages: { inside: { what: 'The number of “{name}” is written “{value}” and its unit cell is empty.', how: 'Write {number} in the number cell and {unit} in the unit cell.' } },
  },
  'value/frequency-differs': {
    title: 'The number of times does not match the frequency',
    why: '财预〔2015〕88号: an indicator points at one thing; “every week” makes 52 times a year.',
    messages: { differs: { what: '“{name}” says “{stated}”, which makes {expected} times a year; the target value is “{value}”.', how: 'Check frequency and number; say so in the description if there are months without.' } },
  },
  'value/comparator-contradicts-text': {
    title: 'The comparator contradicts the text',
    why: '财预〔2015〕88号: an indicator points at one thing; with “not less than” in words and ≤ in the value nobody knows which counts.',
    messages: {
      opposite: { what: 'The text of “{name}” says “{stated}”, the target value “{value}”.', how: 'Check the direction and make comparator and text agree.' },
      strict: { what: 'The text of “{name}” says “{stated}”, but “{value}” excludes {number}.', how: 'Use ≤ for “no more than” and ≥ for “no less than”.' },
      about: { what: 'The text of “{name}” says “{stated}”, the target value “{value}”: more or less is meant?', how: 'State a lower (≥) or an upper bound (≤) and make the text agree.' },
    },
  },
  'value/tolerates-what-must-not-be': {
    title: 'What must not happen is allowed',
    why: '财预〔2015〕88号: an indicator points at one thing; text that rules something out and a value that allows it contradict each other.',
    messages: { allows: { what: '“{name}” says “{stated}”, the target value “{value}” allows it.', how: 'Write =0, or change the text if it may happen.' } },
  },
  'value/saving-implausible': {
    title: 'An implausible rate of saving',
    why: '财预〔2015〕88号: targets are reasonable and feasible; saving nine tenths means a budget nine tenths too high.',
    messages: { 'too-high': { what: 'The target value of “{name}” is “{value}”, a saving of more than {maximum}%.', how: 'Check it: rename it if the rate of execution is meant, else state a reasonable rate.' } },
  },
  'value/comparators-mixed': {
    title: 'Comparators are written in different ways in one table',
    why: 'Summaries and import rely on comparators; in one table some values have them and some do not, or ≥ and > are mixed.',
    messages: {
      missing: { what: '{count} numbers have no comparator while others in the table do.', how: 'Add ≥, ≤ or =; write = where exactly that is meant.' },
      strict: { what: '{count} numbers use > or <, others in the table ≥ or ≤.', how: 'Use ≥ and ≤ throughout unless the bound itself is really excluded.' },
    },
  },
} as const;
