import type { Day } from '../../../shared/domain/day.ts';
import { unreachable } from '../../../shared/result.ts';
import { CadenceMany } from './cadence-many.tsx';
import { FreezeMany, SnoozeMany } from './day-many.tsx';
import { ExportMany } from './export-many.tsx';
import { GradeMany } from './grade-many.tsx';
import { GiveUpMany, RemoveMany } from './let-go-many.tsx';
import type { ManyProps } from './many-form.tsx';
import { TagMany } from './tag-many.tsx';

export type ManyOpen = 'tag' | 'grade' | 'snooze' | 'cadence' | 'export' | 'freeze' | 'giveUp' | 'remove';

interface ManyDialogProps extends ManyProps {
  readonly open: ManyOpen;
  readonly columns: readonly string[];
  readonly today: Day;
  readonly tell: (sentence: string) => void;
}

/** The form of one deed. */
export function ManyDialog({ open, columns, today, tell, ...props }: ManyDialogProps) {
  switch (open) {
    case 'tag':
      return <TagMany {...props} />;
    case 'grade':
      return <GradeMany {...props} />;
    case 'snooze':
      return <SnoozeMany {...props} today={today} />;
    case 'cadence':
      return <CadenceMany {...props} />;
    case 'export':
      return <ExportMany ids={props.ids} columns={columns} onClose={props.onClose} tell={tell} />;
    case 'freeze':
      return <FreezeMany {...props} today={today} />;
    case 'giveUp':
      return <GiveUpMany {...props} />;
    case 'remove':
      return <RemoveMany {...props} />;
    default:
      return unreachable(open);
  }
}
