import { describe, expect, it } from 'vitest';
import { askOfComparison } from '../../../../renderer/features/comparison/comparison-draft.ts';
import { prefilledComparison, type SheetWorld } from '../../../../renderer/features/comparison/prefilled-comparison.ts';
import type { Competitor } from '../../../../shared/domain/competitor.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Product } from '../../../../shared/domain/product.ts';
import { makeContact, makeCustomer, makeDossier, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-11-23');
const CNY = (yuan: number) => ({ minor: yuan * 100, currency: 'CNY' });

const product: Product = {
  ...stamped(20),
  name: '样车',
  prices: [
    { from: asDay('2026-10-01'), amount: CNY(120) },
    { from: asDay('2026-12-01'), amount: CNY(130) },
  ],
  sellingPoints: ['省油', '静'],
};
const rival: Competitor = {
  ...stamped(30),
  name: '远山',
  products: [{ name: '远山一号', prices: [{ on: asDay('2026-11-01'), amount: CNY(110) }] }],
  merits: ['便宜', '现车多'],
  weakPoints: ['修得慢'],
};
const person = (n: number, patch: Partial<Person>): Person => ({
  ...stamped(n),
  customerId: makeCustomer().id,
  name: '某人',
  phones: [],
  emails: [],
  ...patch,
});

const world = (patch: Partial<SheetWorld>): SheetWorld => ({
  dossier: makeDossier(),
  products: [product],
  competitors: [rival],
  stories: [],
  today: TODAY,
  headWords: (head) => head,
  titleOf: (ours) => `${ours} 对比`,
  money: ({ minor }) => `¥${minor / 100}`,
  list: '、',
  ...patch,
});
const want = { ...stamped(40), customerId: makeCustomer().id, product: '样车', productId: product.id, since: TODAY };
const lines = (patch: Partial<SheetWorld>) =>
  prefilledComparison(world(patch)).rows.map(({ criterion, theirConcern }) =>
    theirConcern ? `*${criterion}` : criterion,
  );

const USUAL = ['price', 'delivery', 'quality', 'service', 'terms', 'strengths', 'references'];

describe('a comparison sheet made from the dossier', () => {
  it('names what they want, the rivals with their merits, and the prices of today', () => {
    const dossier = makeDossier({ wants: [want] });
    const sheet = prefilledComparison(world({ dossier }));
    expect(sheet).toMatchObject({ title: '样车 对比', ours: '样车', productId: product.id, on: TODAY });
    expect(sheet.rivals).toEqual([{ name: '远山', competitorId: rival.id }]);
    const cellsOf = (head: string) => {
      const row = sheet.rows.find(({ criterion }) => criterion === head);
      return [row?.ours, row?.rivals[0]];
    };
    expect([cellsOf('price'), cellsOf('strengths')]).toEqual([
      ['¥120', '¥110'],
      ['省油、静', '便宜、现车多'],
    ]);
  });

  it('never says a weak point of a rival', () => {
    expect(JSON.stringify(prefilledComparison(world({ dossier: makeDossier({ wants: [want] }) })))).not.toContain(
      '修得慢',
    );
  });

  it('begins with their own concerns, the decider’s first, then obstacle and objections', () => {
    const dossier = makeDossier({
      customer: makeCustomer({ obstacle: 'money' }),
      people: [
        person(50, { role: 'user', caresAbout: '好修、省事' }),
        person(51, { role: 'decision-maker', caresAbout: '性价比，quality' }),
      ],
      interactions: [makeContact(60, '2026-11-20', { objections: [{ objection: 'policy' }, { objection: 'market' }] })],
    });
    expect(lines({ dossier })).toEqual([
      '*性价比',
      '*好修',
      '*省事',
      '*quality',
      '*payment',
      '*terms',
      'price',
      'delivery',
      'service',
      'strengths',
      'references',
    ]);
  });

  it.each([
    [
      'a lost deal',
      { deals: [{ ...stamped(70), customerId: 'c', product: '柜', on: TODAY, lostOn: TODAY, lostTo: '海角' }] },
      ['海角'],
    ],
    [
      'a contract that runs',
      { contracts: [{ ...stamped(71), customerId: 'c', supplier: ' 远山', endsOn: asDay('2026-12-31') }] },
      ['远山'],
    ],
    ['nobody but the cards', {}, ['远山']],
    [
      'a contract that is over',
      { contracts: [{ ...stamped(72), customerId: 'c', supplier: '旧家', endsOn: asDay('2026-01-31') }] },
      ['远山'],
    ],
  ])('sets against what %s tells of', (_what, patch, names) => {
    const dossier = makeDossier(patch);
    expect(prefilledComparison(world({ dossier })).rivals.map(({ name }) => name)).toEqual(names);
  });

  it('leaves room for a name where no rival is known, and the usual lines', () => {
    expect(lines({ competitors: [] })).toEqual(USUAL);
    expect(prefilledComparison(world({ competitors: [] })).rivals).toEqual([{ name: '' }]);
  });

  it('tells of others as they may be told of', () => {
    const story = {
      id: 's',
      kind: 'case',
      mayName: false,
      who: '家具厂',
      title: 't',
      from: '十天',
      to: '三天',
      isNear: true,
    } as const;
    const sheet = prefilledComparison(world({ stories: [story] }));
    expect(sheet.rows.at(-1)?.ours).toBe('家具厂 十天 → 三天');
  });
});

describe('the sheet that is saved', () => {
  it('has no rival and no line without a name, and their cells are gone with them', () => {
    const draft = {
      title: ' 对比 ',
      on: TODAY,
      ours: '样车',
      productId: undefined,
      rivals: [{ name: ' ' }, { name: '远山' }],
      rows: [
        { criterion: '油耗', theirConcern: false, ours: '6', rivals: ['x', '7'] },
        { criterion: '', theirConcern: false, ours: 'y', rivals: ['', ''] },
        { criterion: '静', theirConcern: true, ours: '静', rivals: ['', '一般'] },
      ],
      evaluation: ' ',
    };
    expect(askOfComparison(draft, 'c')).toEqual({
      customerId: 'c',
      title: '对比',
      on: TODAY,
      ours: '样车',
      rivals: [{ name: '远山' }],
      rows: [
        { criterion: '静', theirConcern: true, ours: '静', rivals: ['一般'] },
        { criterion: '油耗', ours: '6', rivals: ['7'] },
      ],
    });
    for (const wrong of [{ title: '' }, { ours: '' }, { on: undefined }, { rivals: [{ name: '' }] }])
      expect(askOfComparison({ ...draft, ...wrong }, 'c')).toBe(undefined);
  });
});

describe('what of ours is compared', () => {
  it.each([
    ['混动越野，绿色，到货就看', '混动越野', undefined],
    ['想要样车，白色', '样车', product.id],
    [undefined, '', undefined],
  ])('%j is taken as %j', (wanted, ours, productId) => {
    const customer = makeCustomer(wanted === undefined ? {} : { wanted });
    const sheet = prefilledComparison(world({ dossier: makeDossier({ customer }) }));
    expect([sheet.ours, sheet.productId]).toEqual([ours, productId]);
  });
});
