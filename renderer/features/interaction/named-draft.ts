import type { Competitor } from '../../../shared/domain/competitor.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { Person } from '../../../shared/domain/person.ts';

/** Who and what a contact names, as it is put right. */
export interface NamedDraft {
  readonly personIds: readonly string[];
  readonly tags: readonly string[];
  /** Empty: none. */
  readonly competitorId: string;
}

/** Everybody and every rival that can be named; those of a record that is gone are named no longer. */
export interface NamedWorld {
  readonly people: readonly Person[];
  readonly competitors: readonly Pick<Competitor, 'id' | 'name'>[];
}

export const draftOfNamed = ({ personIds, tags = [], competitorId = '' }: Interaction): NamedDraft => ({
  personIds,
  tags,
  competitorId,
});

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** What was changed, and what is emptied by it. */
export function namedPatch(draft: NamedDraft, before: Interaction, { people }: NamedWorld) {
  const { personIds, tags, competitorId } = draft;
  const was = draftOfNamed(before);
  const present = personIds.filter((id) => people.some((person) => person.id === id));
  const isOther = competitorId !== was.competitorId;
  return {
    patch: {
      ...(isSame(personIds, was.personIds) ? {} : { personIds: present }),
      ...(isSame(tags, was.tags) ? {} : { tags: [...tags] }),
      ...(isOther && competitorId !== '' ? { competitorId } : {}),
    },
    clear: isOther && competitorId === '' ? (['competitorId'] as const) : [],
  };
}
