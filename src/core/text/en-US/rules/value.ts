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
} as const;
