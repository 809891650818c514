import { defaultPack } from '../../../src/core/standards/default-pack';
import { loadStandardsPack } from '../../../src/core/standards/load-pack';
import { identityProblems } from '../../../src/core/standards/identity-problems';

const section = defaultPack.identities;
const first = section.identities[0]!;

describe('标准包里的勾稽', () => {
  it('自带的标准包没有毛病', () => {
    expect(identityProblems(section)).toEqual([]);
  });

  it('说到没有的表样、没有的题目、重复的编号、写坏的式样，都指出在哪里', () => {
    const broken = {
      ...section,
      forms: [...section.forms, { id: 'broken', name: '坏的', title: ['('], not: [] }],
      identities: [
        first,
        { ...first, left: [{ table: 'nowhere', row: '合计', minus: false, optional: false }] },
        { ...first, id: 'TX-99', left: [{ topic: '没有的题目', minus: false, optional: false }] },
      ],
    };
    expect(identityProblems(broken).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      `identities.forms[${String(section.forms.length)}] bad-pattern`,
      'identities.identities[1].id duplicate',
      'identities.identities[1] not-in-list',
      'identities.identities[2] not-in-list',
    ]);
  });

  it('读入标准包时，多写的字段和缺的编号都说出来', () => {
    const pack = structuredClone(defaultPack) as unknown as { identities: { identities: Record<string, unknown>[] } };
    pack.identities.identities[0] = { title: '没有编号', left: [{ table: 'revenue', rows: '合计' }], right: [] };
    const loaded = loadStandardsPack(pack);
    expect(loaded.ok).toBe(false);
    expect(loaded.ok ? [] : loaded.problems.map(({ path }) => path)).toContain('identities.identities[0].id');
  });
});
