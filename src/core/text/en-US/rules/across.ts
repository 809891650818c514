export const across = {
  'across/indicators-copied': {
    title: 'Indicators of different projects are identical',
    why: '财预〔2015〕88号: targets suit their project; those of different projects are not the same word for word.',
    messages: { same: { what: 'All {count} indicators of “{name}” are identical with those of “{other}”.', how: 'Rewrite them for this project; where one project has several sources of money, state the share of each.' } },
  },
  'across/indicators-nearly-copied': {
    title: 'Indicators of different projects differ in values only',
    why: '财预〔2015〕88号: targets suit their project.',
    messages: { nearly: { what: 'Names and descriptions of “{name}” are those of “{other}”; only {count} values differ.', how: 'Check whether this set suits the project.' } },
  },
  'across/goals-copied': {
    title: 'The goals of different projects are identical',
    why: '财预〔2015〕88号: goals of a project point at that project.',
    messages: { same: { what: '“{name}” and “{other}” state the same goals.', how: 'Rewrite the goals for this project.' } },
  },
  'across/purpose-copied': {
    title: 'The purpose of different projects is identical',
    why: '财预〔2015〕88号: purpose of a project point at that project.',
    messages: { same: { what: '“{name}” and “{other}” state the same purpose.', how: 'Rewrite the purpose for this project.' } },
  },
  'across/project-named-twice': {
    title: 'A project name is used twice',
    why: 'A budget states each project once; two of one name cannot be told apart.',
    messages: { same: { what: '“{name}” stands {count} times in this workbook.', how: 'Delete the surplus table, or name unit or source of money where they are different projects.' } },
  },
  'across/project-code-twice': {
    title: 'A project code is used twice',
    why: 'A project code stands for one project.',
    messages: { same: { what: '“{name}” has the project code {code} of “{other}”.', how: 'Check both in the budget system and correct the wrong one.' } },
  },
  'across/values-copied': {
    title: 'A column of values copied from another project',
    why: '财预〔2015〕88号: values suit their indicators; equal values row by row under different names were pasted as a column.',
    messages: { same: { what: 'The {count} values of “{name}” are those of “{other}” row by row, though the names differ.', how: 'State the values of this project row by row.' } },
  },
  'across/figure-copied': {
    title: 'One figure for different populations',
    why: '财预〔2015〕88号: an indicator points at one thing; two populations of exactly one size were mostly copied.',
    messages: { same: { what: '“{name}” is about {population} and says “{value}”, exactly as “{other}” does of {otherPopulation}.', how: 'Check both figures, each by its own statistics.' } },
  },
  'across/figure-differs': {
    title: 'One quantity has two figures',
    why: '财预〔2015〕88号: an indicator points at one thing; one quantity has one figure in a document.',
    messages: { differs: { what: '“{name}” ({population}) is “{value}” here and “{otherValue}” in “{other}”.', how: 'Check definition and date; if it is one quantity, make the figures agree.' } },
  },
  'across/counted-twice': {
    title: 'Two projects count the same',
    why: '财预〔2015〕88号: money and targets match; the same people in several projects are counted twice.',
    messages: { twice: { what: '“{value}” of “{name}” is also in “{other}”; perhaps the same people.', how: 'Check it; state in the description that several sources pay for them, or divide the number.' } },
  },
  'across/table-numbering': {
    title: 'Tables are not numbered in sequence',
    why: 'Tables are ordered by number; a gap or a double tells of a missing or surplus table.',
    messages: {
      gap: { what: '“{title}” has number {number}, the table before {before}.', how: 'Check whether a table is missing and number them in sequence.' },
      twice: { what: '“{title}” has the number {number} of the table before.', how: 'Check whether it is a duplicate and number them in sequence.' },
    },
  },
  'across/document-name-drift': {
    title: 'One document under several names',
    why: 'One number stands for one document; different names make it hard to find.',
    messages: { drift: { what: '{number} is called 《{title}》 here and 《{usual}》 elsewhere.', how: 'Check the document and use one name.' } },
  },
  'across/money-unit-differs': {
    title: 'Tables use different money units',
    why: 'Tables of one document use one unit; 元 beside 万元 is easily misread.',
    messages: { differs: { what: 'This table declares {unit}, {count} others {usual}.', how: 'Check the unit; leave it if it really differs.' } },
  },
  'across/earlier-year': {
    title: 'A project name is of an earlier year',
    why: 'Last year’s project in this year’s budget is either carried over and says so, or was not renamed.',
    messages: { earlier: { what: 'The name is of {year} while most projects here are of {usual}: {name}', how: 'Check it; say “上年结转” if it is carried over.' } },
  },
  'across/level1-nonstandard': {
    title: 'The first level is not named as usual',
    why: '财预〔2015〕88号 and 财预〔2021〕101号: the first level is output, effect, satisfaction (and cost); other names do not add up.',
    messages: { alias: { what: 'The first level is written “{written}” in {count} tables; the usual name is “{standard}”.', how: 'Write “{standard}” throughout, unless the local form prescribes it.' } },
  },
  'across/contents-differ': {
    title: 'The contents and the tables differ',
    why: 'Every table in the contents is in the file, and every table of the file is in the contents.',
    messages: {
      'no-table': { what: '“{title}” is in the contents but was not found in the file.', how: 'Add the table or take it out of the contents.' },
      'not-listed': { what: '“{title}” is not in the contents.', how: 'Add it to the contents.' },
    },
  },
  'across/empty-table-unexplained': {
    title: 'Empty table without explanation',
    why: '财预〔2016〕143号: a table without amounts is published too, with a note that says so.',
    messages: {
      unexplained: { what: '“{name}” has no amounts, and neither a note nor the text says so.', how: 'Write a note below the table, or fill in the amounts.' },
    },
  },
  'across/form-year-differs': {
    title: 'One form names different years',
    why: 'Tables of one form in one file are of one year; titles that differ in the year alone were mostly copied from an old form.',
    messages: { differs: { what: '“{title}” names {year}, the same form elsewhere {usual}.', how: 'Check the year; leave it where the table really is of another year.' } },
  },
} as const;
