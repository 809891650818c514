export const value = {
  'value/unit-missing': {
    title: '指标值缺少单位',
    why: '财预〔2015〕88号：绩效指标要细化量化；只有数字，看不出是多少人还是百分之几。',
    messages: {
      missing: { what: '“{name}”的指标值“{value}”没有单位。', how: '请在数字后写上单位，如 %、人、次、万元。' },
      likely: { what: '“{name}”的指标值“{value}”没有单位。', how: '从这一行看单位应是 {unit}，请补上。' },
    },
  },
  'value/comparator-malformed': {
    title: '比较符不规范',
    why: '比较符只有 ≥ ≤ > < = 五个，一个指标值用一个。',
    messages: {
      malformed: { what: '“{name}”的指标值“{value}”里的比较符不规范。', how: '请改用 {comparator}。' },
    },
  },
  'value/comparator-variant': {
    title: '比较符写法不统一',
    why: '全角、异体和用文字写的比较符，汇总和导入系统时常常不认。',
    messages: { variant: { what: '“{name}”的指标值“{value}”用的不是标准比较符。', how: '建议改用 {comparator}。' } },
  },
  'value/percent-over-100': {
    title: '百分比大于 100%',
    why: '部分占全体的比率最多 100%。',
    messages: {
      over: { what: '“{name}”的指标值“{value}”大于 100%。', how: '请核对数值；确实可以超过 100%（如增长率）时可以不改。' },
      'read-as-2': { what: '“{name}”的指标值“{value}”大于 100%，首位的 2 像是 ≥ 识别错了。', how: '请核对原文，是 {meant} 时请改正。' },
    },
  },
  'value/at-least-100-percent': {
    title: '比率写成不低于 100%',
    why: '比率最高是 100%，“≥100%”就是“=100%”，“>100%”做不到。',
    messages: { whole: { what: '“{name}”的指标值写作“{value}”。', how: '建议写成 =100%；本来可以超过 100% 的指标不用改。' } },
  },
  'value/same-as-name': {
    title: '指标值照抄名称',
    why: '财预〔2021〕101号（参考）：指标值要量化、易评价，照抄名称没有目标。',
    messages: { same: { what: '“{name}”的指标值与三级指标名称相同。', how: '请写明要达到多少；不能量化时请写可以评判的标准。' } },
  },
  'value/unit-nonstandard': {
    title: '计量单位不规范',
    why: '同一种单位只用一种写法，汇总时才能归到一起。',
    messages: {
      use: { what: '“{name}”的指标值“{value}”里，单位写作“{unit}”。', how: '建议改为“{standard}”。' },
      inverted: { what: '“{name}”的指标值“{value}”里，单位“{unit}”上下写反了。', how: '单价的单位请写成“元/个”这样的形式。' },
    },
  },
  'value/remark-after-unit': {
    title: '指标值里夹有说明',
    why: '指标值只写比较符、数值和单位，夹有说明时汇总取不出数。',
    messages: { remark: { what: '“{name}”的指标值“{value}”里夹有说明“{remark}”。', how: '请把说明移到绩效指标描述，指标值只留比较符、数值和单位。' } },
  },
  'value/deadline-vague': {
    title: '期限没有写明时点',
    why: '时效要有明确的时点，只写月份看不出是月初还是月底。',
    messages: { vague: { what: '“{name}”的指标值“{value}”没有写明时点。', how: '建议写成“{month}底前”或具体日期。' } },
  },
} as const;
