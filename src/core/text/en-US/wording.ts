/** Why a standard indicator is offered, and what to mend in a standards pack. */
export const wording = {
  separator: ', ',
  why: {
    'same-name': 'Same name as the third-level indicator of this row',
    'known-variant': 'Standard wording of “{variant}”',
    words: 'Both have “{words}”',
    pinyin: 'The pinyin of “{words}” matches',
    project: 'Common in projects of the kind “{words}”',
    neighbours: 'Other rows of this table are about “{field}”',
    level2: 'Common under this second-level indicator',
  },
  usedIn: 'Met in {count} published tables',
  source: {
    own: 'Own library: {library}',
    administrator: 'From the administrator: {library}',
    standard: 'Standards pack: {source}',
  },
  packProblem: 'Standards pack {path}: {what}',
  pack: {
    missing: 'is not filled in. Add it.',
    'wrong-type': 'has the wrong type, {expected} is needed. Change it to that type.',
    'not-in-list': 'is not one of the allowed values. Use one of: {values}.',
    'too-short': 'is empty. Give at least one entry, or take this place out.',
    'bad-format': 'is not written as {pattern} asks. Rewrite it.',
    'unknown-key': 'is an unknown name. Check its spelling, or take it out.',
    'bad-pattern': '“{pattern}” is not a correct regular expression. Mend it.',
    duplicate: '“{text}” is there already at {other}. Keep one of them.',
    'unknown-level': '“{level1}” has no “{level2}”. Use the names under levels.',
    'unknown-unit': 'The unit “{unit}” is not among units. Enter it there first, or use one that is there.',
    'bad-variable': '“{text}” has 〈〉 that are unpaired or empty. Write 〈name of the variable〉.',
    'dimension-differs': 'says {dimension}, but the unit “{unit}” is {expected}. Make them agree.',
  },
} as const;
