import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

/** Whom a story is about: words while searching, a dossier once chosen. */
export interface About {
  readonly name: string;
  readonly id: string | undefined;
}

export interface StoryDraft {
  readonly kind: Story['kind'];
  readonly title: string;
  readonly about: About;
  readonly industry: string;
  readonly since: Day | undefined;
  readonly from: string;
  readonly to: string;
  readonly proof: string;
  readonly mayName: boolean;
  readonly productId: string | undefined;
  readonly objections: readonly string[];
}

const NOTHING = {
  kind: 'case',
  title: '',
  industry: '',
  from: '',
  to: '',
  proof: '',
  mayName: false,
  objections: [],
} as const;

export function draftOfStory(story: Story | undefined, customer: string | undefined): StoryDraft {
  const { kind, title, industry, from, to, proof, mayName, objections, since, productId } = {
    since: undefined,
    productId: undefined,
    ...NOTHING,
    ...story,
  };
  const about = { name: customer ?? '', id: story?.customerId };
  return { kind, title, about, industry, since, from, to, proof, mayName, productId, objections };
}

export function askOfStory(draft: StoryDraft, id?: string): Ask<'story.save'> | undefined {
  if (isBlank(draft.title)) return undefined;
  const { kind, title, about, industry, since, from, to, proof, mayName, productId, objections } = draft;
  return withoutUndefined({
    id,
    kind,
    title: title.trim(),
    customerId: about.id,
    industry: some(industry),
    since,
    from: some(from),
    to: some(to),
    proof: some(proof),
    mayName,
    productId,
    objections: [...objections],
  });
}
