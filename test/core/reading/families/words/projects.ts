import * as fc from 'fast-check';
import { oneOf, sentence } from './pick';

export const projectName = fc.oneof(
  sentence(
    ['', '2025年', '提前下达2024年中央', '省级'],
    ['农村公路', '高标准农田', '义务教育', '困难群众', '老旧小区', '智慧政务', '基层卫生', '非遗保护', '污水处理'],
    ['养护', '建设', '救助', '改造', '运行维护', '能力提升', '保障'],
    ['资金', '专项经费', '补助经费', '项目', '工程'],
  ),
  oneOf('物业管理费', '办公楼维修改造', '“三支一扶”人员生活补贴', '冀财社〔2022〕15号就业补助资金', '乡镇卫生院药品零差率补助', '社区网格员补贴（城区）'),
);

export const projectCode = oneOf('13082225P000169100010', '131024212WPP84MMFSEMX', '51092324T000010263357', '5301232100000123456', '2024-YB-017');

export const organisation = sentence(
  ['', '218', '323001 ', '219001-'],
  ['兴隆县', '井研县', '永德县', '棠溪镇', '普陀区', '鄂州市'],
  ['教育体育局', '卫生健康局', '交通运输局', '人民政府办公室', '农业农村局', '司法局', '明朗中学', '文化馆'],
);

export const person = oneOf('张三', '李建国', '王秀兰', '欧阳明', '赵敏');

/** A goal as people write it; none is a label or a header word by chance. */
export const goal = sentence(
  ['完成', '保障', '确保', '通过项目实施，实现', '推进'],
  ['全年', '辖区内', '本年度', '全县'],
  ['养护里程 120 公里', '困难学生资助', '设备更新 35 台', '服务群众 3.2 万人次', '污水达标排放', '政务平台稳定运行'],
  ['。', '', '，群众获得感增强。', '，资金支付率达到 95% 以上。'],
);

/** 完成…和 of a goals cell: one sentence, or several numbered ones. */
export const goals = fc.uniqueArray(goal, { minLength: 1, maxLength: 4 });

export const purpose = sentence(['用于', '2025年主要用于', '本项目资金用于'], ['支付', '发放', '购置'], ['办公设备', '人员补贴', '养护材料', '系统运维服务费'], ['。', '，按季度拨付。', '']);
