import type { Ask } from '../../../shared/contract/contract.ts';
import type { PlaybookEdit } from '../../../shared/domain/playbook-edit.ts';

/** A change of what is planned by, to be looked at before it is made. `playbook`: the one that would hold after it. */
export type Weighed =
  | { readonly deed: 'save'; readonly id: string; readonly edit: PlaybookEdit }
  | { readonly deed: 'restore'; readonly id: string; readonly cadence?: string | undefined }
  | { readonly deed: 'use'; readonly id: string }
  | { readonly deed: 'remove'; readonly id: string; readonly base: string };

/** What the book is asked to reckon. */
export function previewAsk(weighed: Weighed): Pick<Ask<'playbook.preview'>, 'id' | 'edit'> {
  switch (weighed.deed) {
    case 'save':
      return { id: weighed.id, edit: weighed.edit };
    case 'restore':
      return { id: weighed.id, edit: { restore: weighed.cadence === undefined ? 'all' : [weighed.cadence] } };
    case 'use':
      return { id: weighed.id };
    case 'remove':
      return { id: weighed.base };
  }
}
