import { describe, expect, it } from 'vitest';
import { draftOf, emptyConsent, newlyBlocked, patchOf } from '../../../../renderer/features/privacy/privacy-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { makeCustomer } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-11-23');

describe('the form of consent and refusal', () => {
  it('writes a refusal together with where it comes from', () => {
    const customer = makeCustomer({ doNotContact: ['call'] });
    const draft = { ...draftOf(customer, TODAY), blocked: ['call', 'sms'] as const, source: ' 回复R ' };
    expect(newlyBlocked(customer, draft)).toEqual(['sms']);
    expect(patchOf(customer, draft)).toEqual({
      doNotContact: ['call', 'sms'],
      consent: [],
      refusals: [{ channel: 'sms', on: TODAY, source: '回复R' }],
    });
  });

  it('keeps no refusal of a channel that is open again', () => {
    const refusals = [{ channel: 'sms' as const, on: TODAY }];
    const customer = makeCustomer({ doNotContact: ['sms'], refusals });
    expect(patchOf(customer, { ...draftOf(customer, TODAY), blocked: [] })).toMatchObject({
      doNotContact: [],
      refusals: [],
    });
  });

  it('says nothing without a ground, without a day', () => {
    const customer = makeCustomer();
    const draft = { ...draftOf(customer, TODAY), consents: [emptyConsent(TODAY)] };
    expect(patchOf(customer, draft)).toBeUndefined();
    expect(patchOf(customer, { ...draftOf(customer, TODAY), blocked: ['all'], on: undefined })).toBeUndefined();
  });

  it('writes a consent as it was given and taken back', () => {
    const consent = [
      { channel: 'email' as const, basis: '签单时勾选', on: TODAY, source: '合同', withdrawnOn: TODAY },
      { channel: 'sms' as const, basis: '口头', on: TODAY },
    ];
    const customer = makeCustomer({ consent });
    expect(patchOf(customer, draftOf(customer, TODAY))).toMatchObject({ consent });
  });
});
