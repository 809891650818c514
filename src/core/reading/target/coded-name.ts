import type { Project } from '../../model/target-table';

/** 编码-名称 in one cell. */
const CODED_NAME = /^((?=[A-Z]*\d)[0-9A-Z]{10,30})\s*[-—－_ ]\s*(\S[\s\S]*)$/;

/** `51092324T000010263357-某项目` states the code too, unless another code stands elsewhere. */
export function withCodeOfName(project: Project): Project {
  const { name, code } = project;
  const match = name && CODED_NAME.exec(name.value);
  const [, written, rest] = match ?? [];
  if (!name || written === undefined || rest === undefined || (code && code.value !== '' && code.value !== written)) return project;
  return { ...project, name: { ...name, value: rest }, code: code?.value ? code : { value: written, raw: name.raw, at: name.at } };
}
