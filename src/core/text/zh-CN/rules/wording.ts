export const wording = {
  'wording/number-in-name': {
    title: '名称里写了数值',
    why: '财预〔2021〕101号（参考）：三级指标名称是要考核的量，数值写在指标值里。',
    messages: {
      number: { what: '三级指标“{name}”里写了“{found}”。', how: '请把数值移到指标值，名称只写考核什么，如“培训人数”。' },
      deadline: { what: '三级指标“{name}”里写了期限“{found}”。', how: '请把期限移到指标值，名称只写考核什么，如“补贴发放时间”。' },
    },
  },
  'wording/name-is-level2': {
    title: '三级指标照抄二级指标',
    why: '财预〔2015〕88号：三级指标要细化到可以考核。',
    messages: { same: { what: '三级指标“{name}”与二级指标相同。', how: '请写明具体考核什么，如“参训学员满意度”。' } },
  },
  'wording/description-same-as-name': {
    title: '描述照抄名称',
    why: '财预〔2021〕101号（参考）：指标解释写清内容、计算方法和口径。',
    messages: { same: { what: '“{name}”的绩效指标描述与名称相同。', how: '建议写清考核什么、怎样计算，比率写明分子和分母。' } },
  },
  'wording/basis-same-as-name': {
    title: '依据照抄名称或描述',
    why: '财预〔2021〕101号（参考）：依据要有类别和可查的出处。',
    messages: { same: { what: '“{name}”的依据照抄了名称或描述。', how: '请写明出处，如文件名和文号、上年实际数、工作计划名称。' } },
  },
  'wording/basis-vague': {
    title: '依据没有出处',
    why: '财预〔2021〕101号（参考）：依据要有类别和可查的出处。',
    messages: { vague: { what: '“{name}”的依据只写了“{basis}”。', how: '建议写明是哪份文件、哪一年的数据或哪个计划。' } },
  },
  'wording/document-number-brackets': {
    title: '文号的括号不规范',
    why: 'GB/T 9704—2012：发文字号的年份用六角括号〔〕。',
    messages: { brackets: { what: '{count} 处文号的年份没有用六角括号，如“{found}”。', how: '建议改为〔〕，一次全部改好。' } },
  },
  'wording/repeated-passage': {
    title: '文字重复了一遍',
    why: '重复的词句多半是粘贴时多贴了一次。',
    messages: { twice: { what: '这一格里“{passage}”连着写了两遍。', how: '请删去一遍。' } },
  },
  'wording/stray-punctuation': {
    title: '多余的标点',
    why: '标点重复、开头的标点和只有一半的引号是编辑时留下的。',
    messages: {
      doubled: { what: '这一格里有连用的标点“{found}”：{text}', how: '请只留一个。' },
      leading: { what: '这一格以标点“{found}”开头：{text}', how: '请删去开头的标点，或补上前面的话。' },
      unpaired: { what: '这一格里的“{found}”没有成对：{text}', how: '请补上另一半，或删去多余的一个。' },
      quoted: { what: '整格文字套着引号：{text}', how: '请删去两头的引号。' },
    },
  },
  'wording/markup-left': {
    title: '留有网页或公式代码',
    why: '复制网页、转换文件时留下的代码会原样印出来。',
    messages: { left: { what: '这一格里有代码“{found}”：{text}', how: '请删去代码，保留文字。' } },
  },
  'wording/spaces-in-name': {
    title: '指标名称中间有空格',
    why: '名称中间的空格使汇总和比对认不出是同一个指标。',
    messages: { spaces: { what: '{count} 处名称中间有空格，如“{name}”。', how: '请删去空格。' } },
  },
  'wording/name-generic': {
    title: '指标名称太笼统',
    why: '财预〔2021〕101号（参考）：三级指标要指向明确，“完成率”没有说是什么的完成率。',
    messages: { generic: { what: '三级指标只写“{name}”，没有说是什么的{name}。', how: '建议写全，如“培训任务完成率”“补贴发放及时率”。' } },
  },
  'wording/name-too-long': {
    title: '指标名称像一句话',
    why: '财预〔2021〕101号（参考）：三级指标名称是要考核的量，做什么写在绩效指标描述里。',
    messages: { long: { what: '三级指标名称有 {length} 个字：{name}', how: '建议缩成“培训人数”“验收合格率”这样的名称，其余写进描述。' } },
  },
  'wording/name-truncated': {
    title: '指标名称像是被截断了',
    why: '财预〔2021〕101号（参考）：三级指标名称要完整，导入系统有字数限制时常常截掉后半。',
    messages: { cut: { what: '三级指标“{name}”停在半句，描述里是“{full}”。', how: '请补全名称，或换一个短而完整的名称。' } },
  },
  'wording/comparator-in-name': {
    title: '比较符写进了名称',
    why: '财预〔2021〕101号（参考）：比较符、数值和单位写在指标值里，名称只写要考核的量。',
    messages: { 'in-name': { what: '三级指标“{name}”里有比较符“{sign}”。', how: '请从名称里删去，写在指标值里。' } },
  },
  'wording/descriptions-swapped': {
    title: '两行的描述像是互换了',
    why: '财预〔2021〕101号（参考）：描述要解释本行的指标；两行的描述各说对方，多半是填串了行。',
    messages: { swapped: { what: '“{name}”的描述说的是“{other}”，“{other}”的描述说的是“{name}”。', how: '请核对这两行，填串了时请把描述互换。' } },
  },
  'wording/description-repeated': {
    title: '几条指标用同一句描述',
    why: '财预〔2021〕101号（参考）：描述要解释本行的指标，几条不同的指标用同一句描述，至少有几条没有解释。',
    messages: { repeated: { what: '{count} 条名称不同的指标描述都是“{description}”。', how: '请按各行的指标分别写描述。' } },
  },
  'wording/basis-without-number': {
    title: '依据的文件没有文号',
    why: '财预〔2021〕101号（参考）：依据要有可查的出处，写了文件名还要写文号。',
    messages: { 'no-number': { what: '“{name}”的依据写了文件名“{document}”，没有文号。', how: '建议补上文号，如“冀财社〔2025〕8号”。' } },
  },
  'wording/name-repeated': {
    title: '分档的指标用了同一个名称',
    why: '财预〔2021〕101号（参考）：三级指标名称要指向明确；几档用同一个名称，只有描述能分清。',
    messages: { tiers: { what: '{level2}下有 {count} 条都叫“{name}”，只有描述不同。', how: '建议把各档写进名称，如“硕士发放标准”“博士发放标准”。' } },
  },
  'wording/description-elsewhere': {
    title: '描述说的是另一件事',
    why: '财预〔2021〕101号（参考）：指标解释说明这条指标的内容和算法。',
    messages: {
      rate: { what: '“{name}”的描述“{description}”是一个率，名称和值都不是。', how: '请写明这条指标的内容、算法和口径。' },
      harm: { what: '“{name}”越高越好，描述“{description}”却是不该发生的事。', how: '请核对名称、描述和值是不是同一条指标的。' },
    },
  },
  'wording/level-misspelt': {
    title: '二级指标像是写错了字',
    why: '二级指标用框架里的名称；与其中一个只差一个字，多半是错字或识别错。',
    messages: { misspelt: { what: '二级指标写作“{written}”，与“{meant}”只差一个字。', how: '请改成“{meant}”；是本地另有的类别时不用改。' } },
  },
} as const;
