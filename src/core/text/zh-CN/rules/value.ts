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
  'value/number-contradicts-text': {
    title: '指标值与文字里的数对不上',
    why: '财预〔2015〕88号：绩效指标要指向明确；同一行里同一个量只能有一个数。',
    messages: {
      differs: { what: '“{name}”的文字写“{stated}”，指标值是“{value}”。', how: '请核对哪一个对，把另一处改成一致。' },
      doubled: { what: '“{name}”的指标值“{value}”像是把“{stated}”写了两遍。', how: '请核对，是 {meant} 时请改正。' },
    },
  },
  'value/values-swapped': {
    title: '两行的指标值像是互换了',
    why: '财预〔2015〕88号：数量、质量、时效、成本各有各的量；两行都不对、换过来都对，多半是填串了行。',
    messages: {
      swapped: { what: '“{name}”的值是“{value}”，“{other}”的值是“{otherValue}”，换过来才与各自的二级指标相符。', how: '请核对这两行，填串了时请互换。' },
      levels: { what: '“{name}”（{value}）与“{other}”（{otherValue}）的名称和值相符，二级指标却像是互换了。', how: '请把这两行的二级指标互换。' },
    },
  },
  'value/not-a-target': {
    title: '指标值不是目标',
    why: '财预〔2021〕101号（参考）：指标值要量化、易评价；问题、名称和等级的清单都没有说要达到多少。',
    messages: {
      question: { what: '“{name}”的指标值“{value}”是一个问题，没有说要达到什么。', how: '请写明目标，如“≥95%”“12月底前”。' },
      noun: { what: '“{name}”的指标值“{value}”是一个量的名称，没有数。', how: '请写明要达到多少。' },
      grades: { what: '“{name}”的指标值“{value}”列出了各个等级，没有说要达到哪一级。', how: '请写明要达到的等级，或改成优良率等百分比。' },
    },
  },
  'value/several-quantities': {
    title: '一格写了几个数量',
    why: '财预〔2021〕101号（参考）：一个三级指标考核一个量，几个量写在一格里无法按一个数评分。',
    messages: { several: { what: '“{name}”的指标值一格里写了 {count} 个数量：{value}', how: '建议拆成几条三级指标，或写一个总数。' } },
  },
  'value/unit-in-number-cell': {
    title: '单位写在数值格里',
    why: '表样把符号、值、单位分成三格；单位写在数值里时单位格空着，汇总取不到单位。',
    messages: { inside: { what: '“{name}”的值写作“{value}”，单位格是空的。', how: '建议值格只写 {number}，单位格写 {unit}。' } },
  },
  'value/frequency-differs': {
    title: '次数与频率对不上',
    why: '财预〔2015〕88号：指标要指向明确；“每周一次”一年是 52 次，次数要与频率相符。',
    messages: { differs: { what: '“{name}”写“{stated}”，一年应为 {expected} 次，指标值是“{value}”。', how: '请核对频率和次数；中间有停的月份时请在描述里写明。' } },
  },
  'value/comparator-contradicts-text': {
    title: '比较符与文字相反',
    why: '财预〔2015〕88号：指标要指向明确；文字写“不低于”，比较符却是 ≤，评价时不知照哪一个。',
    messages: {
      opposite: { what: '“{name}”的文字写“{stated}”，指标值却是“{value}”。', how: '请核对方向，把比较符或文字改成一致。' },
      strict: { what: '“{name}”的文字写“{stated}”，指标值“{value}”却不含 {number}。', how: '请核对，“不多于”用 ≤，“不少于”用 ≥。' },
      about: { what: '“{name}”的文字写“{stated}”，指标值却是“{value}”，说不清是想多还是想少。', how: '请写明是下限（≥）还是上限（≤），文字改成一致。' },
    },
  },
  'value/tolerates-what-must-not-be': {
    title: '要杜绝的事留了余地',
    why: '财预〔2015〕88号：指标要指向明确；文字写杜绝，指标值却允许发生，前后矛盾。',
    messages: { allows: { what: '“{name}”写“{stated}”，指标值“{value}”却允许发生。', how: '请改成 =0；允许发生时请改文字。' } },
  },
  'value/saving-implausible': {
    title: '节约率高得不合常理',
    why: '财预〔2015〕88号：目标要合理可行；节约九成等于预算编高了九成。',
    messages: { 'too-high': { what: '“{name}”的指标值是“{value}”，节约率超过 {maximum}%。', how: '请核对：是执行率时请改名称，确为节约率时请写合理的比例。' } },
  },
  'value/comparators-mixed': {
    title: '同一张表的比较符写法不一',
    why: '汇总和导入系统按比较符取数；同一张表有的写、有的不写，或 ≥ 与 > 混用，评分口径不一。',
    messages: {
      missing: { what: '{count} 个数值没有比较符，同一张表的其他数值有。', how: '建议补上 ≥、≤ 或 =；确是等于时写 =。' },
      strict: { what: '{count} 个数值用 > 或 <，同一张表的其他数值用 ≥ 或 ≤。', how: '建议统一用 ≥、≤；确实不含界限值时可以不改。' },
    },
  },
} as const;
