import { contentHint } from '../../../src/host/office/hints-of-events';

const event = { worksheetId: 's', address: 'B2:C3', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' };

test('普通的修改带着范围', () => {
  expect(contentHint(event)).toEqual({ kind: 'content', sheetId: 's', area: { top: 1, left: 1, bottom: 2, right: 2 }, origin: 'local' });
});

test.each(['', 'A:A', 'B2,C3', '3:4', 'Sheet1!B2', `${'A1,'.repeat(2_730)}B`])('看不懂的地址 %# 当作范围不明', (address) => {
  expect(contentHint({ ...event, address })).toMatchObject({ area: 'unknown' });
});

test.each(['RowInserted', 'CellDeleted', 'Unknown'])('%s 移动了格子，范围不明', (changeType) => {
  expect(contentHint({ ...event, changeType })).toMatchObject({ area: 'unknown' });
});

test('分得出是自己写的、别人写的', () => {
  expect(contentHint({ ...event, triggerSource: 'ThisLocalAddin' })).toMatchObject({ origin: 'self' });
  expect(contentHint({ ...event, source: 'Remote' })).toMatchObject({ origin: 'remote' });
});
