import { findInSoundDrawings, findInSoundTables } from '../../measure/rules/sound';
import { MUTATIONS, tryMutation } from '../../measure/rules/mutations';
import { lineOf } from '../../measure/rules/find-all';

const errors = (found: ReturnType<typeof findInSoundTables>): readonly string[] => found.filter(({ finding }) => finding.severity === 'error').map(lineOf);

describe('教育、卫生、交通等部门填得好的表', () => {
  it('没有错误', () => {
    expect(errors(findInSoundTables())).toEqual([]);
  });

  it('画成各种版式也没有错误', () => {
    expect(findInSoundDrawings(2, 7).flatMap(({ found }) => errors(found))).toEqual([]);
  }, 60_000);

  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('改坏一处就有规则说出：%s', (_, mutation) => {
    const { broken, missed } = tryMutation(mutation, 6, 7);
    expect(broken).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  }, 60_000);
});
