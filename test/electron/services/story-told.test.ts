import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyTold } from '../../../electron/services/story-told.ts';
import type { Story } from '../../../shared/domain/story.ts';

const ID = '00000000-0000-4000-8000-00000000c001';
const at = '2026-11-23T02:00:00.000Z';

function told(story: Partial<Story>, names: { name: string; company: string; person: string; industry?: string }) {
  const customer = { id: ID, name: names.name, company: names.company, industry: names.industry };
  const context = {
    book: { records: { customers: new Map([[ID, customer]]), people: new Map([[ID, { name: names.person }]]) } },
    indexes: { owned: { idsOf: () => [ID] } },
  } as unknown as Parameters<typeof storyTold>[0];
  const whole: Story = {
    id: ID,
    createdAt: at,
    changedAt: at,
    kind: 'case',
    title: '',
    mayName: false,
    objections: [],
  };
  return storyTold(context, { ...whole, customerId: ID, ...story });
}

const name = fc
  .string({ minLength: 2, maxLength: 6, unit: fc.constantFrom('a', 'b', 'A', '青', '柑', '.', '(', '$') })
  .filter((text) => text.trim().length >= 2);

describe('a story without leave', () => {
  it('never names the customer, their firm or anybody there, wherever the name was written', () => {
    fc.assert(
      fc.property(name, name, name, fc.array(fc.nat(3)), (customer, company, person, order) => {
        const parts = [customer, company, person, ' x '];
        const text = order.map((at4) => parts[at4]).join('');
        const out = told(
          { title: text, from: text, to: text, proof: text, industry: text },
          { name: customer, company, person },
        );
        const leaves = JSON.stringify([out.who ?? '', out.title, out.from, out.to, out.proof]).toLowerCase();
        for (const secret of [customer, company, person])
          expect(leaves).not.toContain(JSON.stringify(secret.trim()).slice(1, -1).toLowerCase());
      }),
      { numRuns: 300 },
    );
  });

  it('says the industry in the place of the name', () => {
    expect(
      told({ title: '给青柑厂换了柜子', industry: '家具' }, { name: '青柑厂', company: '', person: '' }),
    ).toMatchObject({
      who: '家具',
      title: '给家具换了柜子',
    });
  });
});
