import json from '../../../assets/packs/hebei-2025.json';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { packInForce } from '../../../src/taskpane/start-up/deployed-pack';

const bundled = () => Promise.resolve(defaultPack);
const serving = (text: string | undefined) => packInForce(() => Promise.resolve(text), bundled);

describe('the standards pack on the server', () => {
  it('is what the pane uses', async () => {
    const own = { ...json, title: '本县标准包', rules: { 'value/unit-missing': { severity: 'off' } } };
    expect((await serving(JSON.stringify(own))).pack).toMatchObject({ title: '本县标准包', rules: own.rules });
  });

  it('is not missed where the administrator put none', async () => {
    expect(await serving(undefined)).toEqual({ pack: defaultPack });
  });

  it.each([
    ['is no JSON', '<html>找不到</html>', { path: '$', kind: 'not-json' }],
    ['has a fault', JSON.stringify({ ...json, year: '2025' }), { path: 'year', kind: 'wrong-type' }],
  ])('is left alone where it %s: the bundled one serves, and the place of the fault is said', async (_, text, problem) => {
    const found = await serving(text);
    expect(found.pack).toBe(defaultPack);
    expect(found.problem).toMatchObject(problem);
  });
});
