import { describe, expect, it } from 'vitest';
import {
  basisOf,
  codesOf,
  codeWords,
  withBasis,
  withCode,
} from '../../../../renderer/features/playbook/applies-codes.ts';
import { grouped, GROUPS, groupOf } from '../../../../renderer/features/playbook/cadence-groups.ts';
import { daysWords } from '../../../../renderer/features/playbook/days-words.ts';
import { TRIGGERS } from '../../../../shared/domain/playbook.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { cadenceIn, FILES, SHELF } from '../../../helpers/shipped-shelf.ts';

const [en, zh] = [translator('en'), translator('zh-CN')];

describe('when a cadence asks for a contact, in words', () => {
  it.each([
    ['intent.interested', 'every 2–3 days', '隔 2–3 天'],
    ['new-lead.1-4-7', 'day 1, 4, 7', '第 1、4、7 天'],
    ['contract.end', '30–23 days before', '前 30–23 天'],
    ['long-term.festival', 'on occasions', '逢日子'],
    ['walk-in', 'day 0, 3', '第 0、3 天'],
  ])('%s: %s', (id, english, chinese) => {
    const cadence = cadenceIn('general', id);
    expect([daysWords(en, cadence), daysWords(zh, cadence)]).toEqual([english, chinese]);
  });

  it('says something of everything that ships', () => {
    for (const cadence of SHELF.of('car').cadences.values())
      for (const t of [en, zh]) expect([cadence.id, daysWords(t, cadence)]).not.toEqual([cadence.id, '']);
  });
});

describe('the groups of a playbook', () => {
  it('hold every cadence once, in their order', () => {
    const lines = FILES.general.cadences.map((cadence) => ({ cadence, state: 'shipped' as const }));
    const groups = grouped(lines);
    expect(groups.map(([group]) => group)).toEqual(GROUPS.filter((group) => groups.some(([each]) => each === group)));
    expect(groups.flatMap(([, each]) => each)).toHaveLength(lines.length);
  });

  it.each([
    ['first-contact', 'first'],
    ['show.A', 'show'],
    ['intent.never', 'intent'],
    ['quote.silent', 'event'],
    ['service', 'standing'],
    ['familiar-ear', 'byHand'],
  ])('%s stands under %s', (id, group) => {
    expect(groupOf(cadenceIn('general', id).appliesTo)).toBe(group);
  });
});

describe('for whom a cadence is', () => {
  it('changes its basis and keeps what else is said', () => {
    const to = { intent: ['never'], unless: ['bought' as const] };
    expect(withBasis(to, 'orgGrade')).toEqual({ orgGrade: ['A'], unless: ['bought'] });
    expect(withBasis(to, 'optIn')).toEqual({ optIn: true, unless: ['bought'] });
    expect(withBasis(to, 'trigger')).toEqual({ trigger: 'deal.delivered', unless: ['bought'] });
    expect([basisOf(to), basisOf({ optIn: true })]).toEqual(['intent', 'optIn']);
  });

  it('takes codes in and out, and knows those that only a playbook has', () => {
    expect(withCode({ horizon: ['O'] }, 'horizon', 'A')).toEqual({ horizon: ['O', 'A'] });
    expect(withCode({ horizon: ['O', 'A'] }, 'horizon', 'O')).toEqual({ horizon: ['A'] });
    expect(codesOf({ horizon: ['H'] }, 'horizon')).toEqual(['O', 'A', 'B', 'C', 'H']);
    expect(['never', 'H'].map((code) => codeWords(en, 'intent', code))).toEqual(['Never', 'H']);
  });

  it('names every event in both languages', () => {
    for (const trigger of TRIGGERS)
      for (const t of [en, zh]) expect(t(`playbooks:triggers.${trigger}`)).not.toContain('triggers');
  });
});
