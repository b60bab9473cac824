import type { Opener } from '../../shared/domain/opener.ts';
import { type Generator, isUntoldSince } from './generator.ts';

/** Something noted about what they care for besides business, and not talked about since. */
export const news: Generator = (hearing) => {
  const { id, interests = [] } = hearing.facts.customer;
  return interests.flatMap(({ what, news: noted }): Opener[] => {
    if (noted === undefined || noted.on > hearing.today || !isUntoldSince(hearing, noted.on)) return [];
    return [{ kind: 'news', record: { in: 'customers', id }, on: noted.on, what: noted.text, who: what }];
  });
};
