import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../../electron/services/ties.ts';
import type { Link } from '../../../shared/domain/link.ts';
import type { Referral } from '../../../shared/domain/trade.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { stamped } from '../../helpers/make-dossier.ts';

const [a, b, c] = [stamped(1).id, stamped(2).id, stamped(3).id];
const link = (n: number, customerId: string, otherId: string, kind: Link['kind']): Link => ({
  ...stamped(n),
  customerId,
  otherId,
  kind,
});
const referral = (n: number, customerId: string, referredId?: string): Referral => ({
  ...stamped(n),
  customerId,
  referredName: '样例',
  on: asDay('2026-11-01'),
  reward: 'thanks',
  ...(referredId !== undefined && { referredId }),
});
const known = (id: string) => (id === c ? undefined : { id, name: id === a ? '甲' : '乙' });
const told = (id: string, links: Link[], referrals: Referral[] = []) =>
  tiesOf(id, links, referrals, known).map(({ kind, turn, other, linkId, referralId }) => [
    kind,
    turn,
    other.name,
    linkId !== undefined,
    referralId !== undefined,
  ]);

describe('the ties of a customer', () => {
  it('are seen from both ends', () => {
    const links = [link(10, a, b, 'household')];
    expect([told(a, links), told(b, links)]).toEqual([
      [['household', 'both', '乙', true, false]],
      [['household', 'both', '甲', true, false]],
    ]);
  });

  it('tell who referred whom from either end', () => {
    const links = [link(10, a, b, 'referred-by')];
    expect([told(a, links)[0]?.[1], told(b, links)[0]?.[1]]).toEqual(['from', 'to']);
  });

  it('take a link and an entry of the referral ledger for one tie', () => {
    const links = [link(10, a, b, 'referred-by')];
    const referrals = [referral(11, b, a)];
    expect([told(a, links, referrals), told(b, links, referrals)]).toEqual([
      [['referred-by', 'from', '乙', true, true]],
      [['referred-by', 'to', '甲', true, true]],
    ]);
  });

  it('tell a referral that goes the other way apart', () => {
    expect(told(a, [link(10, a, b, 'referred-by')], [referral(11, a, b)])).toHaveLength(2);
  });

  it('say nothing of a name without a dossier, nor of somebody who left the book', () => {
    expect(told(a, [link(10, a, c, 'relative')], [referral(11, a)])).toEqual([]);
  });
});
