const PARTS = '财预〔2021〕101号（参考）：';

export const category = {
  'category/quantity-in-percent': {
    title: '数量指标填了百分比',
    why: `${PARTS}数量指标反映产品和服务有多少，比率归质量或时效指标。`,
    messages: { percent: { what: '数量指标“{name}”的值是“{value}”。', how: '请改写成数量（人、次、件等），或把这一条移到质量、时效指标。' } },
  },
  'category/count-name-not-count': {
    title: '名称是数量，值不是数量',
    why: '名称是人数、次数、数量，值却是百分比或金额，两者必有一错。',
    messages: { contradicts: { what: '“{name}”的指标值是“{value}”。', how: '请核对：名称不变时改成人、次、件等数量；值不变时改名称。' } },
  },
  'category/quantity-in-money': {
    title: '数量指标填了金额',
    why: `${PARTS}数量指标反映产品和服务有多少，花多少钱归成本指标。`,
    messages: { money: { what: '数量指标“{name}”的值是“{value}”。', how: '请改写成数量，或把这一条移到成本指标。' } },
  },
  'category/quality-in-money': {
    title: '质量指标填了金额',
    why: `${PARTS}质量指标反映产出达到的标准，金额归成本指标。`,
    messages: { money: { what: '质量指标“{name}”的值是“{value}”。', how: '请改写成合格率、达标率等，或把这一条移到成本指标。' } },
  },
  'category/timeliness-in-money': {
    title: '时效指标填了金额',
    why: `${PARTS}时效指标反映及时程度，不会是金额。`,
    messages: { money: { what: '时效指标“{name}”的值是“{value}”。', how: '请改写成期限、时长或及时率；是成本时请移到成本指标。' } },
  },
  'category/timeliness-in-count': {
    title: '时效指标填了数量',
    why: `${PARTS}时效指标反映及时程度，人数、件数归数量指标。`,
    messages: { count: { what: '时效指标“{name}”的值是“{value}”。', how: '请改写成期限、时长或及时率；是数量时请移到数量指标。' } },
  },
  'category/cost-at-least': {
    title: '成本总额没有上限',
    why: `${PARTS}成本指标是对支出的控制，总额用 ≥ 或 > 就没有了上限。`,
    messages: { 'at-least': { what: '成本指标“{name}”的值是“{value}”。', how: '请改用 ≤；是节约额或投入规模时请改写名称或移到别的类别。' } },
  },
  'category/cost-standard-at-least': {
    title: '成本标准用了下限',
    why: `${PARTS}成本指标是对支出的控制，标准和单价一般写上限。`,
    messages: { 'at-least': { what: '成本指标“{name}”的值是“{value}”。', how: '请核对方向，一般用 ≤ 或 =；政策规定了补贴下限时可以不改。' } },
  },
  'category/cost-not-money': {
    title: '成本指标的值不是金额',
    why: `${PARTS}经济成本指标反映花多少钱，人数、天数归数量或时效指标。`,
    messages: { 'not-money': { what: '成本指标“{name}”的值是“{value}”。', how: '请改写成金额或单位成本（元、万元、元/人等），或把这一条移到合适的类别。' } },
  },
  'category/cost-in-percent': {
    title: '成本指标填了百分比',
    why: `${PARTS}成本指标写金额或单位成本，到位率、支付率归质量或时效指标。`,
    messages: { percent: { what: '成本指标“{name}”的值是“{value}”。', how: '建议改写成金额；是支付率、到位率时建议移到质量或时效指标。' } },
  },
  'category/rate-without-percent': {
    title: '名称是率，值不是百分比',
    why: '名称是“率”“比例”“满意度”，值应当是百分比，否则名称或值有一个填错。',
    messages: { 'not-percent': { what: '“{name}”的指标值是“{value}”。', how: '请核对：名称不变时改成百分比；值不变时改名称。' } },
  },
  'category/satisfaction-over-100': {
    title: '满意度大于 100%',
    why: '满意度是满意的人占被调查的人的比率，不会超过 100%。',
    messages: { over: { what: '“{name}”的指标值“{value}”大于 100%。', how: '请改成不超过 100% 的值，如 ≥90%。' } },
  },
  'category/satisfaction-whole': {
    title: '满意度要求 100%',
    why: '审核惯例：人人满意难以做到也难以考核。',
    messages: { whole: { what: '“{name}”的指标值是“{value}”。', how: '建议写成 ≥90% 或 ≥95%；确有把握时可以不改。' } },
  },
  'category/satisfaction-in-words': {
    title: '满意度没有数',
    why: `${PARTS}满意度来自调查，要有可以对照的数。`,
    messages: { words: { what: '满意度指标“{name}”的值是文字“{value}”。', how: '请写成百分比，如 ≥90%。' } },
  },
  'category/satisfaction-at-most': {
    title: '满意度方向反了',
    why: '满意度越高越好，用 ≤ 或 < 就成了越不满意越达标。',
    messages: { 'at-most': { what: '“{name}”的指标值是“{value}”。', how: '请改用 ≥。' } },
  },
  'category/satisfaction-in-benefit': {
    title: '满意度放在效益指标里',
    why: '财预〔2015〕88号：满意度单列一类；以满意度代替效益，看不出项目的影响。',
    messages: { misplaced: { what: '“{name}”列在{level2}下。', how: '请移到满意度指标，效益指标另写项目带来的影响。' } },
  },
  'category/rate-at-most': {
    title: '越高越好的率用了上限',
    why: '完成率、及时率、合格率越高越好，用 ≤ 或 < 方向就反了。',
    messages: { 'at-most': { what: '“{name}”的指标值是“{value}”。', how: '建议核对方向，一般用 ≥ 或 =。' } },
  },
  'category/harm-at-least': {
    title: '越少越好的事用了下限',
    why: '事故、投诉、返修越少越好，用 ≥ 或 > 方向就反了。',
    messages: { 'at-least': { what: '“{name}”的指标值是“{value}”。', how: '请改用 ≤、< 或 =0；考核的是处理情况时请在名称里写明。' } },
  },
  'category/benefit-in-date': {
    title: '效益指标填了日期',
    why: `${PARTS}效益指标反映带来的影响，完成日期归时效指标。`,
    messages: { date: { what: '效益指标“{name}”的值是“{value}”。', how: '请改写成影响的大小或程度，日期移到时效指标。' } },
  },
  'category/quality-in-count': {
    title: '质量指标填了数量',
    why: `${PARTS}质量指标反映产出达到的标准，数了多少归数量指标。`,
    messages: { count: { what: '质量指标“{name}”的值是“{value}”。', how: '建议改写成合格率、达标率等，或移到数量指标。' } },
  },
  'category/time-at-least': {
    title: '用时没有上限',
    why: '办理、支付、维修用时越短越好，用 ≥ 或 > 就没有了时限。',
    messages: { 'at-least': { what: '时效指标“{name}”的值是“{value}”。', how: '请改用 ≤；名称是率时请改写成百分比。' } },
  },
  'category/rate-in-words': {
    title: '名称是率，值是文字',
    why: '名称是“率”“比例”，值应当是百分比，写成文字无从测量。',
    messages: { words: { what: '“{name}”的指标值是文字“{value}”。', how: '请写成百分比，如 ≥95%；文字移到绩效指标描述。' } },
  },
  'category/benefit-at-most': {
    title: '效益用了上限',
    why: '效益越大越好，用 ≤ 或 < 就成了越少越达标。',
    messages: { 'at-most': { what: '效益指标“{name}”的值是“{value}”。', how: '请核对方向，一般用 ≥；确实是越少越好时请在名称里写明。' } },
  },
  'category/quantity-in-words': {
    title: '数量指标没有数',
    why: `${PARTS}数量指标要量化，文字说不清有多少。`,
    messages: { words: { what: '数量指标“{name}”的值是文字“{value}”。', how: '请写出数量和单位，如 ≥3 次、=120 人。' } },
  },
  'category/benefit-in-money': {
    title: '社会效益、可持续影响填了金额',
    why: '财预〔2021〕101号（参考）：社会、生态效益和可持续影响反映带来的影响，花多少钱归成本指标。',
    messages: { money: { what: '{level2}“{name}”的值是“{value}”。', how: '请写带来的影响；是支出时请移到成本指标，是增收时请移到经济效益指标。' } },
  },
  'category/ecology-elsewhere': {
    title: '生态效益与生态环境无关',
    why: '财预〔2021〕101号（参考）：生态效益反映对自然环境的影响；没有这方面影响的项目可以不设。',
    messages: { elsewhere: { what: '生态效益指标“{name}”的名称和描述都没有提到环境、资源。', how: '请移到社会效益或可持续影响指标；项目没有生态影响时不必设生态效益。' } },
  },
  'category/timeliness-elsewhere': {
    title: '时效指标与时间无关',
    why: '财预〔2021〕101号（参考）：时效指标反映产出的及时程度和效率。',
    messages: { elsewhere: { what: '时效指标“{name}”的名称、描述和值都没有提到时间。', how: '建议移到质量指标，或改写成及时率、完成期限。' } },
  },
  'category/quantity-at-most': {
    title: '数量指标用了上限',
    why: '财预〔2021〕101号（参考）：数量指标反映提供多少产品和服务，用 ≤ 就成了做得越少越达标。',
    messages: { 'at-most': { what: '数量指标“{name}”的值是“{value}”。', how: '建议核对方向；是测算数、编制数等上限时可以不改。' } },
  },
  'category/quality-about-time': {
    title: '质量指标说的是及时',
    why: '财预〔2021〕101号（参考）：质量指标反映产出达到的标准，及时、按期归时效指标。',
    messages: { 'about-time': { what: '质量指标“{name}”说的是及时程度。', how: '建议移到时效指标，质量指标另写合格率、准确率等。' } },
  },
  'category/cost-in-words': {
    title: '成本指标没有数',
    why: '财预〔2021〕101号（参考）：成本指标写金额或单位成本，“控制在预算内”说不清是多少。',
    messages: { words: { what: '成本指标“{name}”的值是文字“{value}”。', how: '建议写出金额或单价，如 ≤12 万元、≤300 元/人。' } },
  },
  'category/timeliness-in-words': {
    title: '时效指标没有时点',
    why: '财预〔2021〕101号（参考）：时效指标写期限、时长或及时率，“按进度”“及时”说不清是什么时候。',
    messages: { words: { what: '时效指标“{name}”的值是文字“{value}”。', how: '建议写成期限或及时率，如 12月底前、≤5 个工作日、≥95%。' } },
  },
  'category/benefit-slogan': {
    title: '效益只有口号',
    why: '财预〔2021〕101号（参考）：效益指标也要可以衡量；“提升水平”“促进发展”没有程度，评价时无从判断。',
    messages: { slogan: { what: '{level2}“{name}”的值“{value}”没有程度，也没有可以对照的量。', how: '建议写出数量、比率或等级，或写明用什么材料判断。' } },
  },
  'category/satisfaction-elsewhere': {
    title: '满意度指标没有写满意',
    why: '财预〔2021〕101号（参考）：满意度指标反映服务对象的认可程度，名称写清是谁对什么满意。',
    messages: { object: { what: '满意度指标“{name}”没有写满意度。', how: '建议写成“某某对象满意度”；是投诉率、上诉率等时请移到质量指标。' } },
  },
  'category/economy-elsewhere': {
    title: '经济效益与经济无关',
    why: '财预〔2021〕101号（参考）：经济效益反映对经济发展的影响，知晓率、公众受益归社会效益。',
    messages: { elsewhere: { what: '经济效益指标“{name}”说的是知晓、服务水平等，与收入、成本、产值无关。', how: '建议移到社会效益指标；项目没有经济影响时不必设经济效益。' } },
  },
  'category/quantity-of-money': {
    title: '数量指标用金额计量',
    why: '财预〔2021〕101号（参考）：数量指标反映产品和服务的数量；撬动的贷款、完成的投资是带来的效果。',
    messages: {
      money: { what: '数量指标“{name}”的值是“{value}”。', how: '数量请写户数、笔数；金额建议列在经济效益指标。' },
    },
  },
} as const;
