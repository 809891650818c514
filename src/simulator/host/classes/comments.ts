import { fault } from '../fault';
import type { CommentState } from '../excel-workbook';
import { hostObject, isHostObject, type HostObject } from '../host-object';
import { areaOf, parseAddress, type RangePlace } from '../range-place';
import type { Scope } from './scope';

const AUTHOR = '使用者';

/** Threaded comments of the workbook, at most one at a cell. */
export function commentsObject(scope: Scope): HostObject {
  const { workbook } = scope;
  const { comments } = workbook;
  const all = (): readonly string[] => [...comments].filter(([, { place }]) => place.area && workbook.hasSheet(place.sheetId)).map(([id]) => id);
  const find = (id: unknown): HostObject | null => (all().includes(String(id)) ? commentObject(scope, String(id)) : null);
  const at = (place: RangePlace): string | undefined => {
    const area = areaOf(place, 'CommentCollection');
    return all().find((id) => {
      const held = comments.get(id)?.place;
      return held?.sheetId === place.sheetId && held.area?.top === area.top && held.area.left === area.left;
    });
  };
  return hostObject('CommentCollection', {
    items: () => all().map((id) => commentObject(scope, id)),
    index: (id) => {
      const found = find(id);
      if (!found) throw fault('ItemNotFound', 'CommentCollection.getItem');
      return found;
    },
    call: {
      GetCount: () => all().length,
      GetItemOrNullObject: find,
      GetItemByCell: (cell) => {
        const id = at(placeOf(scope, cell));
        if (id === undefined) throw fault('ItemNotFound', 'CommentCollection.getItemByCell');
        return commentObject(scope, id);
      },
      Add: (cell, content) => {
        const place = placeOf(scope, cell);
        const area = areaOf(place, 'CommentCollection.add');
        if (typeof content !== 'string' || content === '' || area.top !== area.bottom || area.left !== area.right || at(place) !== undefined) throw fault('InvalidArgument', 'CommentCollection.add');
        if (workbook.sheet(place.sheetId).protection) throw fault('AccessDenied', 'CommentCollection.add');
        const id = workbook.newId();
        comments.set(id, { place, content, author: AUTHOR, replies: [] });
        return commentObject(scope, id);
      },
    },
  });
}

/** A range, or an address with the name of its sheet. */
function placeOf(scope: Scope, cell: unknown): RangePlace {
  if (isHostObject(cell)) {
    const [top, left] = [Number(cell.get('RowIndex')), Number(cell.get('ColumnIndex'))];
    const area = { top, left, bottom: top + Number(cell.get('RowCount')) - 1, right: left + Number(cell.get('ColumnCount')) - 1 };
    return { sheetId: String(cell.navigate('Worksheet')?.get('Id')), area };
  }
  const address = String(cell);
  const name = address.slice(0, Math.max(0, address.lastIndexOf('!'))).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  const sheet = scope.workbook.grid.sheets().find((one) => one.name === name);
  if (!sheet) throw fault('InvalidArgument', 'CommentCollection.add');
  return { sheetId: sheet.id, area: parseAddress(address, 'CommentCollection.add') };
}

function commentObject(scope: Scope, id: string): HostObject {
  const { comments } = scope.workbook;
  const state = (): CommentState => {
    const found = comments.get(id);
    if (!found) throw fault('ItemNotFound', 'Comment');
    return found;
  };
  return hostObject('Comment', {
    identity: () => ({ Id: id }),
    get: { Id: () => id, Content: () => state().content, AuthorName: () => state().author, ContentType: () => 'Plain' },
    set: { Content: (content) => void (state().content = String(content)) },
    navigate: { Replies: () => repliesObject(state()) },
    call: {
      GetLocation: () => scope.range(state().place),
      Delete: () => {
        state();
        comments.delete(id);
        return null;
      },
    },
  });
}

function repliesObject({ replies }: CommentState): HostObject {
  const reply = (index: number): HostObject => hostObject('CommentReply', { identity: () => ({ Id: String(index) }), get: { Id: () => String(index), Content: () => replies[index] ?? '' } });
  return hostObject('CommentReplyCollection', {
    items: () => replies.map((_, index) => reply(index)),
    call: {
      GetCount: () => replies.length,
      Add: (content) => {
        replies.push(String(content));
        return reply(replies.length - 1);
      },
    },
  });
}
