import type { Ask } from '../../../shared/contract/contract.ts';
import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

/** What can be put on a day. */
export const ENTRY_SORTS = ['appointment', 'personal', 'next-step', 'promise'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

export const MEETING_KINDS = ['visit', 'showroom', 'meeting', 'event'] as const;
type MeetingKind = (typeof MEETING_KINDS)[number];

/** The words of the form: they are kept while they are typed. */
export interface EntryDraft {
  readonly sort: EntrySort;
  readonly kind: MeetingKind;
  readonly customer: { readonly id: string; readonly name: string } | undefined;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  readonly zone: string;
  readonly state: Appointment['state'];
}

/** When it is: each time the form opens it begins with the day it was opened on. */
export interface EntryTime {
  readonly on: Day | undefined;
  /** The last day of several; only without an hour. */
  readonly until: Day | undefined;
  readonly time: string | undefined;
  readonly end: string | undefined;
}

export type Problem = 'title' | 'customer' | 'day' | 'past' | 'until' | 'end';

const DAY_MINUTES = 1_440;
/** An evening may end after midnight; half a day backwards is a slip of the pen. */
const LONGEST_NIGHT = 720;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** How long it lasts; undefined without an end, 0 where the end cannot be. */
export function lastingOf({ time, end }: Pick<EntryTime, 'time' | 'end'>): number | undefined {
  if (time === undefined || end === undefined) return undefined;
  const minutes = minutesOf(end) - minutesOf(time);
  if (minutes > 0) return minutes;
  const overNight = minutes + DAY_MINUTES;
  return minutes < 0 && overNight <= LONGEST_NIGHT ? overNight : 0;
}

const endAfter = (time: string, minutes: number): string => {
  const end = (minutesOf(time) + minutes) % DAY_MINUTES;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
};

export const emptyEntry = (zone: string): EntryDraft => ({
  sort: 'appointment',
  kind: 'meeting',
  customer: undefined,
  title: '',
  place: '',
  note: '',
  zone,
  state: 'planned',
});

export const draftOf = (appointment: Readonly<Appointment>, customerName: string): EntryDraft => ({
  sort: appointment.kind === 'personal' ? 'personal' : 'appointment',
  kind: appointment.kind === 'personal' ? 'meeting' : appointment.kind,
  customer: appointment.customerId === undefined ? undefined : { id: appointment.customerId, name: customerName },
  title: appointment.title,
  place: appointment.place ?? '',
  note: appointment.note ?? '',
  zone: appointment.zone,
  state: appointment.state,
});

export const timeOfAppointment = ({ on, until, time, minutes }: Readonly<Appointment>): EntryTime => ({
  on,
  until,
  time,
  end: time === undefined || minutes === undefined ? undefined : endAfter(time, minutes),
});

const isAgreed = (sort: EntrySort): boolean => sort === 'appointment' || sort === 'personal';

/** What keeps the form from being saved. What was agreed may lie in the past; what is due may not. */
export function problemsOf(draft: EntryDraft, when: EntryTime, today: Day): readonly Problem[] {
  const { sort, customer, title } = draft;
  const { on, until, time } = when;
  const problems: [Problem, boolean][] = [
    ['title', sort !== 'next-step' && isBlank(title)],
    ['customer', !isAgreed(sort) && customer === undefined],
    ['day', on === undefined],
    ['past', sort === 'next-step' && on !== undefined && on < today],
    ['until', isAgreed(sort) && time === undefined && on !== undefined && until !== undefined && until < on],
    ['end', isAgreed(sort) && lastingOf(when) === 0],
  ];
  return problems.flatMap(([problem, is]) => (is ? [problem] : []));
}

const lastDayOf = ({ on, until, time }: EntryTime & { readonly on: Day }): Day | undefined =>
  time === undefined && until !== undefined && until > on ? until : undefined;

/** What of an appointment no field of the form shows. */
const unseenOf = (before: Readonly<Appointment> | undefined, customerId: string | undefined) => ({
  id: before?.id,
  importUid: before?.importUid,
  personIds: before?.customerId === customerId ? before?.personIds : undefined,
});

/** What no field of the form shows stays as it was. */
export function appointmentAsk(
  draft: EntryDraft,
  when: EntryTime & { readonly on: Day },
  before: Readonly<Appointment> | undefined,
): Ask<'appointment.save'> {
  const { sort, kind, title, zone, place, note, state } = draft;
  const isPersonal = sort === 'personal';
  const customerId = isPersonal ? undefined : draft.customer?.id;
  return {
    kind: isPersonal ? 'personal' : kind,
    title: title.trim(),
    on: when.on,
    zone,
    state,
    ...withoutUndefined({
      ...unseenOf(before, customerId),
      customerId,
      until: lastDayOf(when),
      time: when.time,
      minutes: lastingOf(when),
      place: some(place),
      note: some(note),
    }),
  };
}
