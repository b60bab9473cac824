import type { Person } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** What somebody is to the customer: at home first, else in the purchase. */
export function tieOf(t: Translate, { relation, role }: Pick<Person, 'relation' | 'role'>): string | undefined {
  if (relation !== undefined) return t(`records:people.relations.${relation}`);
  return role === undefined ? undefined : t(`records:people.roles.${role}`);
}
