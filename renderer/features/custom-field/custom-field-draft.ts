import type { Ask } from '../../../shared/contract/contract.ts';
import type { CUSTOM_KINDS, CustomField } from '../../../shared/domain/custom-field.ts';
import { isBlank, lineDraft, linesOf } from '../../ui/form-values.ts';

export type CustomKind = (typeof CUSTOM_KINDS)[number];
export const AUDIENCES = ['all', 'person', 'organization'] as const;

export interface CustomFieldDraft {
  readonly name: string;
  readonly kind: CustomKind;
  /** One a line. */
  readonly choices: string;
  readonly of: (typeof AUDIENCES)[number];
}

export const draftOfField = (field: CustomField | undefined, name = ''): CustomFieldDraft => ({
  name: field?.name ?? name,
  kind: field?.kind ?? 'text',
  choices: lineDraft(field?.choices),
  of: field?.of ?? 'all',
});

export const choicesOf = ({ choices }: CustomFieldDraft): string[] => [...new Set(linesOf(choices))];

export const lacksChoices = (draft: CustomFieldDraft): boolean =>
  draft.kind === 'choice' && choicesOf(draft).length === 0;

/** `taken`: names of the other fields. Undefined while something is missing. */
export function askOfField(
  draft: CustomFieldDraft,
  before: Pick<CustomField, 'id' | 'place'> | undefined,
  others: readonly CustomField[],
): Ask<'customField.save'> | undefined {
  const { name, kind, of } = draft;
  if (isBlank(name) || lacksChoices(draft) || others.some((field) => field.name === name.trim())) return undefined;
  return {
    name: name.trim(),
    kind,
    place: before?.place ?? others.length,
    ...(kind === 'choice' && { choices: choicesOf(draft) }),
    ...(of !== 'all' && { of }),
    ...(before && { id: before.id }),
  };
}
