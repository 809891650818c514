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
    messages: { brackets: { what: '{count} document numbers have their year in other brackets, such as “{found}”.', how: 'Better 〔〕; all of them are mended at once.' } },
  },
  'wording/repeated-passage': {
    title: 'A passage is written twice',
    why: 'A passage repeated at once was most likely pasted twice.',
    messages: { twice: { what: '“{passage}” is written twice in a row.', how: 'Delete one.' } },
  },
  'wording/stray-punctuation': {
    title: 'Stray punctuation',
    why: 'Doubled marks, marks at the beginning and single quotation marks are left over from editing.',
    messages: {
      doubled: { what: 'The cell has the doubled mark “{found}”: {text}', how: 'Keep one.' },
      leading: { what: 'The cell begins with “{found}”: {text}', how: 'Delete the mark or add what should stand before it.' },
      unpaired: { what: '“{found}” has no partner in this cell: {text}', how: 'Add the other half or delete the odd one.' },
      quoted: { what: 'The whole cell stands in quotation marks: {text}', how: 'Delete them.' },
    },
  },
  'wording/markup-left': {
    title: 'Remains of markup',
    why: 'Codes left over from web pages or conversion are printed as they are.',
    messages: { left: { what: 'The cell contains the code “{found}”: {text}', how: 'Delete the code and keep the words.' } },
  },
  'wording/spaces-in-name': {
    title: 'Spaces inside names',
    why: 'A space inside a name keeps summaries and comparisons from seeing that two names are one.',
    messages: { spaces: { what: '{count} names contain spaces, such as “{name}”.', how: 'Delete the spaces.' } },
  },
  'wording/name-generic': {
    title: 'The name is too general',
    why: '财预〔2021〕101号 (guidance): a third-level indicator points at one thing; “rate of completion” does not say of what.',
    messages: { generic: { what: 'The name is only “{name}”; of what?', how: 'Write it in full, such as 培训任务完成率.' } },
  },
  'wording/name-too-long': {
    title: 'The name is a whole sentence',
    why: '财预〔2021〕101号 (guidance): the name is the quantity measured; what is done goes into the description.',
    messages: { long: { what: 'The name has {length} characters: {name}', how: 'Shorten it to a quantity such as 培训人数 and move the rest into the description.' } },
  },
  'wording/name-truncated': {
    title: 'The name looks cut off',
    why: '财预〔2021〕101号 (guidance): a name is complete; systems with a limit of characters cut off the end.',
    messages: { cut: { what: '“{name}” stops in the middle; the description has “{full}”.', how: 'Complete the name or choose a short one that is complete.' } },
  },
  'wording/comparator-in-name': {
    title: 'A comparator in the name',
    why: '财预〔2021〕101号 (guidance): comparator, number and unit belong to the target value; the name is the quantity.',
    messages: { 'in-name': { what: 'The name “{name}” contains the comparator “{sign}”.', how: 'Take it out of the name and write it in the target value.' } },
  },
  'wording/descriptions-swapped': {
    title: 'Descriptions of two rows look swapped',
    why: '财预〔2021〕101号 (guidance): a description explains its own row; two rows describing each other were most likely mixed up.',
    messages: { swapped: { what: 'The description of “{name}” speaks of “{other}” and the other way round.', how: 'Check the two rows and exchange their descriptions if they were mixed up.' } },
  },
  'wording/description-repeated': {
    title: 'Several indicators share one description',
    why: '财预〔2021〕101号 (guidance): a description explains its own row; several rows with the same one leave some unexplained.',
    messages: { repeated: { what: '{count} indicators of different names share the description “{description}”.', how: 'Write each its own description.' } },
  },
  'wording/basis-without-number': {
    title: 'A document without its number',
    why: '财预〔2021〕101号 (guidance): a basis can be looked up; a document is named with its number.',
    messages: { 'no-number': { what: 'The basis of “{name}” names “{document}” without a number.', how: 'Add the number, such as 冀财社〔2025〕8号.' } },
  },
  'wording/name-repeated': {
    title: 'Steps of one standard share a name',
    why: '财预〔2021〕101号 (guidance): a name points at one thing; steps of one name are told apart by their descriptions only.',
    messages: { tiers: { what: '{count} indicators under {level2} are all called “{name}” and differ in description only.', how: 'Put the step into the name, such as 硕士发放标准.' } },
  },
  'wording/description-elsewhere': {
    title: 'Description speaks of something else',
    why: '财预〔2021〕101号 (for reference): the description says what this indicator is and how it is worked out.',
    messages: {
      rate: { what: 'The description “{description}” of “{name}” is a rate; its name and value are not.', how: 'Describe this indicator: what it holds and how it is worked out.' },
      harm: { what: '“{name}” should be high, but its description “{description}” should not happen at all.', how: 'Check that name, description and value belong to one indicator.' },
    },
  },
  'wording/level-misspelt': {
    title: 'A 二级指标 looks misspelt',
    why: 'The names of 二级指标 are those of the framework; one letter off is mostly a slip or a reading error.',
    messages: { misspelt: { what: '“{written}” differs from “{meant}” in one letter.', how: 'Write “{meant}”, unless it is a category of your own.' } },
  },
} as const;
