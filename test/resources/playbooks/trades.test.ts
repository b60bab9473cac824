import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../shared/domain/playbook.ts';
import { inShort } from './in-short.ts';
import { playbookOf, shipped } from './shipped.ts';

const GENERAL = playbookOf('general');

const stepsOf = (playbook: string, id: string): readonly string[] => {
  const cadence = playbookOf(playbook).cadences.get(id);
  return cadence === undefined ? [] : inShort(cadence).slice(2);
};

/** Codes of a trade that the general playbook does not have, or has with other numbers. */
function differs(playbook: string): readonly string[] {
  const short = (cadence: Cadence | undefined) => (cadence === undefined ? '' : inShort(cadence).join('; '));
  return [...playbookOf(playbook).cadences.values()]
    .filter((cadence) => short(cadence) !== short(GENERAL.cadences.get(cadence.id)))
    .map(({ id }) => id);
}

const missing = (playbook: string): readonly string[] =>
  [...GENERAL.cadences.keys()].filter((id) => !playbookOf(playbook).cadences.has(id));

const SAMPLES = ['sample.asked', 'sample.made', 'sample.sent', 'sample', 'sample.no'];

describe('the playbooks of the trades', () => {
  it('are chosen from, the general one first', () => {
    expect(shipped.map(({ id }) => id)).toEqual([
      'general',
      'car',
      'car-ohabc',
      'car-habc',
      'show',
      'organizations',
      'otc',
    ]);
  });

  it.each([
    ['car', [], SAMPLES],
    ['car-ohabc', ['grade.O', 'grade.C', 'deal.ordered'], SAMPLES],
    ['car-habc', ['grade.O', 'grade.A', 'grade.B', 'grade.C'], SAMPLES],
    ['show', ['show.invitation', 'show.christmas'], ['walk-in', 'handover']],
    ['organizations', ['new-year.visit', 'org.festival', 'org.festival.card', 'org.anniversary'], ['familiar-ear']],
    [
      'otc',
      [
        'first-contact',
        'org.A',
        'org.B',
        'org.C',
        'service',
        'new-year.visit',
        'org.festival',
        'org.festival.card',
        'org.anniversary',
      ],
      ['walk-in', 'familiar-ear', 'handover', 'owner.callback', 'service.callback'],
    ],
  ])('%s has other numbers where its trade has them, and leaves out what it does not have', (id, other, without) => {
    expect([differs(id), missing(id)]).toEqual([other, without]);
  });

  it('count the days of the two dealer variants, both calling the nearest grade H', () => {
    const bounds = (id: string) =>
      playbookOf(id).scales.horizon.bounds.map(({ code, untilDays, name }) => [name?.en ?? code, untilDays]);
    const rhythms = (id: string) => ['O', 'A', 'B', 'C'].flatMap((code) => stepsOf(id, `grade.${code}`));
    expect(bounds('car-ohabc')).toEqual([
      ['H', 7],
      ['A', 30],
      ['B', 90],
      ['C', 3650],
    ]);
    expect(rhythms('car-ohabc')).toEqual([
      'call call talk +2…+3',
      'call call talk +6…+8',
      'call call talk +13…+16',
      'call call talk +28…+32',
    ]);
    expect(stepsOf('car-ohabc', 'deal.ordered')).toEqual(['call call talk +5…+7']);
    expect(bounds('car-habc')).toEqual([
      ['H', 7],
      ['A', 15],
      ['B', 30],
      ['C', 90],
    ]);
    expect(rhythms('car-habc')).toEqual([
      'call call talk +2…+3',
      'call call talk +3…+4',
      'call call talk +6…+8',
      'call call talk +13…+16',
    ]);
  });

  it('keep the rest of the scales as they are', () => {
    const rest = shipped.map(({ id }) => {
      const { horizon, dormantAfterMonths } = playbookOf(id).scales;
      return [horizon.graceDays, dormantAfterMonths];
    });
    expect(rest).toEqual(shipped.map(() => [7, 12]));
  });

  it('visit an outlet in person, as often as its grade says', () => {
    expect(['A', 'B', 'C'].flatMap((code) => stepsOf('otc', `org.${code}`))).toEqual([
      'visit visit meeting +15…+30 occasion',
      'visit visit meeting +25…+45 occasion',
      'visit visit meeting +35…+60 occasion',
    ]);
    expect(stepsOf('otc', 'familiar-face')).toEqual(['visit visit meeting +14…+21']);
    expect(stepsOf('otc', 'service')).toEqual(['visit visit talk +40…+60']);
    expect(stepsOf('otc', 'first-contact')).toEqual(['hello visit talk 0…+1']);
  });

  it('greet graded firms before five festivals and before their own days, and see the buyers before New Year', () => {
    const rows = ['org.festival', 'org.festival.card', 'org.anniversary', 'new-year.visit'].map((id) => {
      const cadence = playbookOf('organizations').cadences.get(id);
      return cadence && inShort(cadence);
    });
    expect(rows).toEqual([
      ['orgGrade A B C', 'calendar service dragonboat national', 'message wechat sending -3…-1'],
      ['orgGrade A B C', 'calendar service new-year spring midautumn', 'card post sending -7…-1'],
      ['orgGrade A B C', 'calendar service founding first-deal', 'card visit sending -3…-1'],
      ['orgGrade A B C, relationship buyer', 'calendar service spring', 'visit visit meeting -28…-2'],
    ]);
  });

  it('invite to the next show from its opening day, and send cards abroad in time', () => {
    expect(stepsOf('show', 'show.invitation')).toEqual(['invitation email sending -35…-28', 'call call talk -7…-3']);
    expect(stepsOf('show', 'show.christmas')).toEqual(['card post sending -21…-14']);
  });
});
