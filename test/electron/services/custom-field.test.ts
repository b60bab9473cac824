import { describe, expect, it } from 'vitest';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const somebody = async (book: RealHouse, name: string, custom: Record<string, string>) => {
  const { id } = await book.ask('customer.create', { kind: 'person', name, custom });
  return id;
};
const customer = async (book: RealHouse, id: string) => (await book.ask('customer.get', { id })).customer;

describe('a field of the rep’s own', () => {
  it('takes the values and marks of all customers along when it is renamed, and one undo takes all back', async () => {
    const book = await openRealHouse();
    const { id: field } = await book.ask('customField.save', { name: '车牌', kind: 'text', place: 0 });
    const ann = await somebody(book, '甲', { 车牌: '样A 00001', 别的: 'x' });
    const ben = await somebody(book, '乙', { 车牌: '样A 00002' });
    await book.ask('customer.change', { id: ann, patch: { sensitive: ['custom:车牌', 'diet'] } });
    await book.ask('customField.save', { id: field, name: ' 车牌号 ', kind: 'text', place: 0 });
    expect((await customer(book, ann)).custom).toEqual({ 别的: 'x', 车牌号: '样A 00001' });
    expect((await customer(book, ann)).sensitive).toEqual(['custom:车牌号', 'diet']);
    expect((await customer(book, ben)).custom).toEqual({ 车牌号: '样A 00002' });
    await book.ask('change.undo', {});
    expect((await customer(book, ben)).custom).toEqual({ 车牌: '样A 00002' });
    expect((await book.ask('customField.list', {})).fields.map(({ name }) => name)).toEqual(['车牌']);
  });

  it('never writes over a value that stands under the new name already', async () => {
    const book = await openRealHouse();
    const { id: field } = await book.ask('customField.save', { name: 'Plate', kind: 'text', place: 0 });
    const id = await somebody(book, 'Ann', { Plate: 'A', Number: 'B' });
    await book.ask('customField.save', { id: field, name: 'Number', kind: 'text', place: 0 });
    expect((await customer(book, id)).custom).toEqual({ Plate: 'A', Number: 'B' });
  });

  it('is followed by the views that ask about it', async () => {
    const book = await openRealHouse();
    const { id: field } = await book.ask('customField.save', { name: 'Plate', kind: 'text', place: 0 });
    const { id } = await book.ask('savedView.save', {
      name: 'With plate',
      query: '',
      question: { match: 'all', conditions: [{ field: 'custom:Plate', op: 'filled', values: [] }] },
      sort: [{ by: 'custom:Plate', direction: 'up' }],
      columns: ['name', 'custom:Plate'],
      place: 0,
    });
    await book.ask('customField.save', { id: field, name: 'Number', kind: 'text', place: 0 });
    const view = (await book.ask('savedView.list', {})).views.find((one) => one.id === id);
    expect([view?.question.conditions[0]?.field, view?.sort[0]?.by, view?.columns]).toEqual([
      'custom:Number',
      'custom:Number',
      ['name', 'custom:Number'],
    ]);
  });

  it('may not share its name, leaves its values behind as a heading, and takes a heading up again', async () => {
    const book = await openRealHouse();
    const { id: field } = await book.ask('customField.save', { name: 'Plate', kind: 'text', place: 0 });
    await somebody(book, 'Ann', { Plate: 'A', Colour: 'green' });
    await somebody(book, 'Ben', { Plate: 'B' });
    const taken = { name: ' Plate ', kind: 'date', place: 1 } as const;
    expect(await book.refused('customField.save', taken)).toMatchObject({ code: 'invalid-ask' });
    expect((await book.ask('customField.loose', {})).headings).toEqual([{ name: 'Colour', customers: 1 }]);
    await book.ask('customField.remove', { id: field });
    const headings = [
      { name: 'Plate', customers: 2 },
      { name: 'Colour', customers: 1 },
    ];
    expect((await book.ask('customField.loose', {})).headings).toEqual(headings);
    await book.ask('customField.save', { name: 'Plate', kind: 'text', place: 0 });
    expect((await book.ask('customField.loose', {})).headings).toEqual(headings.slice(1));
  });

  it('stands where the rep puts it, in one change', async () => {
    const book = await openRealHouse();
    const ids = [];
    for (const [place, name] of ['a', 'b', 'c'].entries())
      ids.push((await book.ask('customField.save', { name, kind: 'text', place })).id);
    const [a = '', b = '', c = ''] = ids;
    const names = async () => (await book.ask('customField.list', {})).fields.map(({ name }) => name);
    await book.ask('customField.order', { ids: [c, a, b] });
    expect(await names()).toEqual(['c', 'a', 'b']);
    await book.ask('change.undo', {});
    expect(await names()).toEqual(['a', 'b', 'c']);
  });
});
