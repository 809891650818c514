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
} as const;
