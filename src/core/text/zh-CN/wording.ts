/** Why a standard indicator is offered, and what to mend in a standards pack. */
export const wording = {
  separator: '、',
  why: {
    'same-name': '与这一行的三级指标同名',
    'known-variant': '“{variant}”的标准表述',
    words: '都有“{words}”',
    pinyin: '“{words}”的拼音相符',
    project: '常用于“{words}”类项目',
    neighbours: '本表其他行多与“{field}”有关',
    level2: '这个二级指标下的常用指标',
  },
  usedIn: '见于 {count} 张公开的绩效目标表',
  source: {
    own: '本单位：{library}',
    administrator: '管理员下发：{library}',
    standard: '标准包：{source}',
  },
  packProblem: '标准包 {path}：{what}',
  pack: {
    missing: '没有填写。请补上这一项。',
    'wrong-type': '类型不对，应为 {expected}。请改成这种类型。',
    'not-in-list': '不是允许的值。请改成其中之一：{values}。',
    'too-short': '是空的。请至少填一项，或删去这一处。',
    'bad-format': '写法不对，应符合 {pattern}。请改写。',
    'unknown-key': '不认识这个名称。请核对拼写，或删去。',
    'bad-pattern': '“{pattern}”不是正确的正则表达式。请改正。',
    duplicate: '“{text}”与 {other} 重复。请只保留一处。',
    'unknown-level': '“{level1}”下没有“{level2}”。请改用 levels 中的名称。',
    'unknown-unit': '单位“{unit}”不在 units 中。请先在 units 中登记，或改用已有的单位。',
    'bad-variable': '“{text}”中的 〈〉 不成对，或者里面是空的。请写成 〈变量名〉。',
    'dimension-differs': '写的是 {dimension}，而单位“{unit}”是 {expected}。请改成一致。',
  },
} as const;
