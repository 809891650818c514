export const wording = {
  'wording/number-in-name': {
    title: 'Number in the name',
    why: 'Caiyu [2021] No. 101 (guidance): the name says what is measured, the number belongs to the value.',
    messages: {
      number: { what: 'The name “{name}” holds “{found}”.', how: 'Move the number to the value; the name says what is measured, for example 培训人数.' },
      deadline: { what: 'The name “{name}” holds the deadline “{found}”.', how: 'Move the deadline to the value; the name says what is measured, for example 补贴发放时间.' },
    },
  },
  'wording/name-is-level2': {
    title: '三级指标 repeats 二级指标',
    why: 'Caiyu [2015] No. 88: 三级指标 is detailed enough to be assessed.',
    messages: { same: { what: 'The name “{name}” is the same as its 二级指标.', how: 'Say what is assessed, for example 参训学员满意度.' } },
  },
  'wording/description-same-as-name': {
    title: 'Description repeats the name',
    why: 'Caiyu [2021] No. 101 (guidance): the description says what is measured, how and in what scope.',
    messages: { same: { what: 'The description of “{name}” is the same as the name.', how: 'Say what is measured and how; for a rate, name numerator and denominator.' } },
  },
  'wording/basis-same-as-name': {
    title: 'Basis repeats name or description',
    why: 'Caiyu [2021] No. 101 (guidance): a basis has a kind and a source that can be looked up.',
    messages: { same: { what: 'The basis of “{name}” repeats the name or the description.', how: 'Name the source: document and number, last year’s figure, work plan.' } },
  },
  'wording/basis-vague': {
    title: 'Basis without a source',
    why: 'Caiyu [2021] No. 101 (guidance): a basis has a kind and a source that can be looked up.',
    messages: { vague: { what: 'The basis of “{name}” only says “{basis}”.', how: 'Say which document, which year’s data or which plan.' } },
  },
  'wording/document-number-brackets': {
    title: 'Brackets of a document number',
    why: 'GB/T 9704—2012: the year of a document number stands in 〔〕.',
    messages: { brackets: { what: 'The year of a document number is written “{found}”.', how: 'Better 〔{year}〕.' } },
  },
} as const;
