import { z } from 'zod';

const words = z.string().min(1);

/** The words of a 部门预算绩效文本 and how its parts are numbered. `{unit}`, `{year}`, `{number}` and `{name}` are filled in. */
export const bookSchema = z.strictObject({
  cover: words.default('{year}年部门预算绩效文本'),
  coverSheet: words.default('封面'),
  contents: words.default('目录'),
  contentsTitle: words.default('目    录'),
  goals: words.default('第一部分  部门整体绩效目标'),
  goalsSheet: words.default('整体绩效目标'),
  projects: words.default('第二部分  预算项目绩效目标'),
  tables: words.default('第三部分  部门预算表'),
  entry: words.default('{number}、{name}'),
  /** What a sheet is called whose place a new one takes. */
  keptSheet: words.default('{name}（原）'),
  noUnit: words.default('〈单位名称〉'),
  noYear: words.default('〈年度〉'),
  /** Words by which texts of a workbook are known to state goals. */
  goalWords: z.array(words).default(['绩效目标', '总体目标', '分项目标', '保障措施']),
  /** The layouts of both parts. */
  goalsLayout: words.default('unit-target'),
  projectsLayout: words.default('hebei-full'),
});

export type BookSection = z.infer<typeof bookSchema>;
