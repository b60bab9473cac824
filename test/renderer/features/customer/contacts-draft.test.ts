import { describe, expect, it } from 'vitest';
import {
  draftOfContacts,
  patchOfContacts,
  withItem,
  withoutItem,
} from '../../../../renderer/features/customer/contacts-draft.ts';
import { makeCustomer } from '../../../helpers/make-dossier.ts';

describe('the form of numbers and addresses', () => {
  it('offers one empty line each where nothing is known, and writes none of them', () => {
    const draft = draftOfContacts(makeCustomer());
    expect(draft).toEqual({
      phones: [{ raw: '', ext: '', label: 'mobile' }],
      emails: [''],
      addresses: [{ text: '', area: '' }],
    });
    expect(patchOfContacts(draft)).toEqual({ phones: [], emails: [], addresses: [] });
  });

  it('writes back what it was given, without what the book reads for itself', () => {
    const customer = makeCustomer({
      phones: [{ raw: '199 0000 0123', e164: '+8619900000123', label: 'mobile' }],
      emails: ['test@example.com'],
      addresses: [{ text: '测试路 1 号', area: '测试区' }, { text: '另一处' }],
    });
    expect(patchOfContacts(draftOfContacts(customer))).toEqual({
      phones: [{ raw: '199 0000 0123', label: 'mobile' }],
      emails: ['test@example.com'],
      addresses: [{ text: '测试路 1 号', area: '测试区' }, { text: '另一处' }],
    });
  });

  it('writes an extension only where it does not stand behind the number already', () => {
    const phones = [
      { raw: '0755-5550 0101', ext: '8001', label: 'work' as const },
      { raw: '0755-5550 0101 转 8002', ext: '8002', label: 'work' as const },
    ];
    const draft = draftOfContacts(makeCustomer({ phones }));
    expect(draft.phones.map(({ ext }) => ext)).toEqual(['8001', '']);
    expect(patchOfContacts(draft).phones).toEqual([
      { raw: '0755-5550 0101', ext: '8001', label: 'work' },
      { raw: '0755-5550 0101 转 8002', label: 'work' },
    ]);
  });

  it('changes and removes one line alone', () => {
    expect(withItem(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
    expect(withoutItem(['a', 'b'], 0)).toEqual(['b']);
  });
});
