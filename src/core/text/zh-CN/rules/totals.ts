/** By rule: what 勾稽, the texts and the 科目 codes of budget tables are checked for. */
export const totals = {
  'totals/sum-differs': {
    title: '合计与分项之和不等',
    why: '表内各数应当加得起来：合计等于分项之和，类等于各款之和，款等于各项之和。',
    messages: {
      differs: { what: '{left}{unit}，而 {right} 合计 {rightSum:amount}{unit}，相差 {difference:amount}{unit}，四舍五入最多差 {allowed:amount}{unit}。', how: '请逐个核对这几个单元格，改正填错的一个。' },
    },
  },
  'totals/sum-doubtful': {
    title: '合计可能与分项之和不等',
    why: '合计应当等于它上面（或下面）各分项之和；采购金额应当等于数量乘单价。',
    messages: {
      differs: { what: '{left}{unit}，而 {right} 得 {rightSum:amount}{unit}，相差 {difference:amount}{unit}。', how: '请核对分项和合计；确实不是相加关系时可以不管。' },
    },
  },
  'totals/tables-differ': {
    title: '两张表的同一个数不等',
    why: '同一个数在各张公开表里应当一致。',
    messages: {
      differs: { what: '《{leftTable}》{left}{unit}，《{rightTable}》{right}，合 {rightSum:amount}{unit}，相差 {difference:amount}{unit}，四舍五入最多差 {allowed:amount}{unit}。', how: '请核对两张表，改正填错的一处。' },
    },
  },
  'totals/tables-doubtful': {
    title: '两张表的数可能对不上',
    why: '部分不大于整体，同一科目在相关的表里应当一致。',
    messages: {
      differs: { what: '《{leftTable}》{left}{unit}，与《{rightTable}》{right}（合 {rightSum:amount}{unit}）对不上，相差 {difference:amount}{unit}。', how: '请核对两张表的口径和数字；口径确实不同时可以不管。' },
    },
  },
  'totals/part-over-whole': {
    title: '其中数大于总数',
    why: '“其中”是整体的一部分，不会比整体大。',
    messages: {
      differs: { what: '{left}{unit}，大于它所属的 {right}{unit}。', how: '请核对这两个数。' },
    },
  },
  'totals/text-table-differs': {
    title: '正文的数与表不一致',
    why: '情况说明里的数应当与公开表一致。',
    messages: {
      differs: { what: '正文“{left}”，《{rightTable}》{right}，相差 {difference:amount}{unit}。', how: '请核对正文和表，改正填错的一处。' },
    },
  },
  'totals/text-sum-differs': {
    title: '正文里的数加不起来',
    why: '同一段话里的总数与分项、本年与上年和增减应当算得平。',
    messages: {
      sum: { what: '正文“{left}”，而 {right}，合计 {rightSum:amount}{unit}，相差 {difference:amount}{unit}。', how: '请核对这几个数；另有没写出的部分时，请写明。' },
      changes: { what: '正文“{left}”，而 {right}，合计 {rightSum:amount}{unit}，相差 {difference:amount}{unit}。', how: '请核对总增减和各项增减；另有没写出的部分时，请写明。' },
      difference: { what: '正文“{left}”，而 {right}，得 {rightSum:amount}{unit}，相差 {difference:amount}{unit}。', how: '请核对本年数、上年数和增减数。' },
    },
  },
  'totals/text-stated-twice': {
    title: '同一科目写了两个数',
    why: '同一科目的本年预算在一段话里只应有一个数。',
    messages: {
      differs: { what: '前面写“{left}”，后面写“{right}”，两个数不同。', how: '请按预算表改正其中一个。' },
    },
  },
  'totals/text-rate-wrong': {
    title: '增减比例算错',
    why: '增减比例 =（本年 − 上年）÷ 上年。',
    messages: {
      differs: { what: '正文写 {leftSum}%，按“{left}”和“{right}”计算是 {rightSum}%（正为增加，负为减少）。', how: '请核对本年数、上年数和比例，改正错的一个。' },
    },
  },
  'totals/text-wrong-year': {
    title: '比较的年份写错',
    why: '预算的增减与上年比较。',
    messages: {
      'wrong-year': { what: '“{words}”是与本年自己比较。', how: '请核对比较的年份，一般是 {other}。' },
    },
  },
  'totals/text-outdated-name': {
    title: '科目名称过时或与表不一致',
    why: '正文的科目名称应当与预算表和现行科目一致。',
    messages: {
      'outdated-name': { what: '“{words}”是旧的科目名称，现在叫“{other}”。', how: '请改成现行名称，与预算表一致。' },
      'name-differs': { what: '正文写“{words}”，表里这个科目叫“{other}”。', how: '请统一正文和表的科目名称。' },
    },
  },
  'totals/text-unfinished': {
    title: '句子没有写完',
    why: '句子应当写完，并以句号结束。',
    messages: {
      unfinished: { what: '“{words}”后面没有内容。', how: '请补写原因或用途。' },
      'no-full-stop': { what: '“{words}”后面没有句号，句子可能没有写完。', how: '请补上句号或没写完的内容。' },
    },
  },
  'totals/text-punctuation': {
    title: '标点多余或不成对',
    why: '标点不重复，引号成对。',
    messages: {
      doubled: { what: '“{words}”里的标点“{other}”重复或多余。', how: '请删去多余的标点。' },
      quotes: { what: '“{words}”附近的引号“{other}”不成对。', how: '请补上或删去一个引号。' },
    },
  },
  'totals/text-template-left': {
    title: '模板的提示语没有删',
    why: '模板里的选项和提示语应当删去。',
    messages: {
      template: { what: '模板的提示语“{words}”没有删。', how: '请按实际情况选写，删去提示语。' },
    },
  },
  'totals/text-department': {
    title: '单位预算里写成部门',
    why: '单位预算的说明应当用“单位”自称。',
    messages: {
      department: { what: '这是单位预算，正文写成“{words}”。', how: '请改为“{other}”。' },
    },
  },
  'totals/note-contradicts': {
    title: '注说是空表，表里却有数',
    why: '注明空表的表里不应有数。',
    messages: {
      'note-contradicts': { what: '注“{words}”，但表里有 {count} 个不为零的数。', how: '请删去这条注，或核对表里的数。' },
    },
  },
  'totals/amount-as-text': {
    title: '金额存成了文本',
    why: '存成文本的数不参加 Excel 的求和。',
    messages: {
      'amount-as-text': { what: '这张表有 {count} 个金额存成文本（第一个是“{words}”），Excel 求和时不计。', how: '请选中这些单元格，转换为数字。' },
    },
  },
  'totals/error-value': {
    title: '单元格是错误值',
    why: '错误值会使有关的合计都算不出来。',
    messages: {
      'error-value': { what: '这里显示 {words}，公式出错。', how: '请检查公式引用的单元格。' },
    },
  },
  'totals/formula-misses-row': {
    title: '合计公式漏了分项',
    why: '合计公式应当包括每一个分项。',
    messages: {
      'formula-misses': { what: '合计公式没有包括 {count} 个分项：{words}。', how: '请把公式的范围改到包括全部分项。' },
    },
  },
  'totals/number-among-formulas': {
    title: '公式被改成了数字',
    why: '手填的合计不会随分项变化。',
    messages: {
      'typed-among-formulas': { what: '同列的 {count} 个合计都是公式，这个“{words}”是手填的数。', how: '请改回公式。' },
    },
  },
  'totals/code-malformed': {
    title: '科目编码位数不对',
    why: '科目编码类 3 位、款 5 位、项 7 位。',
    messages: {
      malformed: { what: '科目编码 {code}（{name}）不是 3、5、7 位。', how: '请按政府收支分类科目核对编码。' },
    },
  },
  'totals/code-parent-missing': {
    title: '缺少上级科目的行',
    why: '列到项的表里，类和款应当各有一行。',
    messages: {
      'parent-missing': { what: '科目 {code}（{name}）没有上级科目 {other} 的行。', how: '请补上上级科目的行，或核对编码。' },
    },
  },
  'totals/code-duplicate': {
    title: '科目重复',
    why: '一张汇总表里每个科目只有一行。',
    messages: {
      duplicate: { what: '科目 {code}（{name}）在这张表里出现两次。', how: '请合并或删去重复的行。' },
    },
  },
  'totals/code-name-differs': {
    title: '同一编码名称不一',
    why: '一个科目编码在各张表里的名称应当一致。',
    messages: {
      'name-differs': { what: '科目 {code} 这里叫“{name}”，别的表叫“{other}”。', how: '请统一科目名称。' },
    },
  },
  'totals/code-name-unusual': {
    title: '科目名称与科目表不同',
    why: '科目名称一般与当年的政府收支分类科目一致。',
    messages: {
      'name-unusual': { what: '科目 {code} 这里叫“{name}”，科目表里叫“{other}”。', how: '请按当年的政府收支分类科目核对。' },
    },
  },
  'totals/code-row-missing': {
    title: '另一张表缺少科目',
    why: '一般公共预算支出表的科目在支出总表里都应当有；没有结转结余时，收入总表与支出总表的科目也应当一致。',
    messages: {
      'row-missing': { what: '科目 {code}（{name}）在《{other}》里没有。', how: '请在那张表补上这个科目，或核对编码。' },
    },
  },
  'totals/usually-agrees': {
    title: '通常对得上的数没有对上',
    why: '工资福利支出和对个人和家庭的补助一般列在人员经费，商品和服务支出一般列在公用经费；机关运行经费一般不超过公用经费。',
    messages: {
      differs: { what: '{left}{unit}，与 {right}（合 {rightSum:amount}{unit}）通常对得上，这里相差 {difference:amount}{unit}。', how: '请核对；本地的归类或口径不同时可以不管。' },
    },
  },
  'totals/result-stale': {
    title: '公式的结果没有更新',
    why: '合计公式包括了全部分项，显示的却是旧的结果。',
    messages: {
      'stale-result': { what: '公式 {words} 的结果没有更新，与它加的单元格对不上。', how: '请按 F9 重新计算后保存；仍不变时，请看是否设成了手动计算。' },
    },
  },
  'totals/title-year-differs': {
    title: '表的年度与其他表不同',
    why: '一套预算表是同一年度的。年度不同的表不与别的表核对。',
    messages: {
      differs: { what: '这张表写的是 {year} 年，其他 {count} 张表是 {usual} 年。', how: '请核对标题里的年度；是上年的表没有改完的，数也要一并核对。' },
    },
  },
} as const;
