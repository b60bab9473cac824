import type { Anniversary } from '../../shared/almanac/observance.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';

/**
 * When the rep's calendar rings. `usual`: a quarter of an hour before a timed event, 09:00 on the day before an all-day
 * one. Minutes are whole and never negative: Outlook takes the absolute value, so an alarm after the start rings before it.
 */
export type Alarm = 'usual' | 'none' | { readonly minutesBefore: number };

/** A contact that is due. All words but the default title come from the caller, in the language of the export. */
export interface FollowUpThing {
  readonly kind: 'follow-up';
  /** What stays the same when the follow-up moves; unique in one export. A UUID is used as it is, anything else is hashed. */
  readonly uidKey: string;
  readonly customerName: string;
  /** Gets the customer's name in front when it does not contain it. */
  readonly title?: string;
  readonly on: Day;
  /** `HH:MM` on the wall in `zone`; without it the event fills the day. */
  readonly time?: string;
  /** Whole minutes, 30 when absent. */
  readonly durationMin?: number;
  /** IANA. */
  readonly zone: string;
  /** One line a reason. */
  readonly why: readonly string[];
  readonly phone?: string;
  readonly place?: string;
  readonly alarm?: Alarm;
  /** The whole title, where it must not say whom it is about. */
  readonly veil?: string;
}

/** A special day of every year, of the customer or of a person around them. */
export interface BirthdayThing {
  readonly kind: 'birthday';
  /** The customer. */
  readonly name: string;
  /** Whose day it is, when it is not the customer's own. */
  readonly personName?: string;
  readonly specialDay: Anniversary & Pick<SpecialDay, 'id' | 'kind' | 'label'>;
  readonly why?: readonly string[];
  readonly phone?: string;
  readonly alarm?: Alarm;
  /** Further alarms, for a calendar that takes several. */
  readonly moreAlarmsMin?: readonly number[];
}

/** Something of one day or hour that is neither a contact due nor a day of every year. All words come from the caller. */
export interface DatedThing {
  readonly kind: 'dated';
  readonly what: 'appointment' | 'gift' | 'festival';
  /** As with a follow-up: what stays the same when it moves. */
  readonly uidKey: string;
  readonly title: string;
  readonly on: Day;
  /** The last day, for what lasts several. */
  readonly until?: Day;
  /** `HH:MM` on the wall in `zone`. */
  readonly time?: string;
  readonly durationMin?: number;
  /** IANA. */
  readonly zone: string;
  /** Fills the rep's time. */
  readonly occupies: boolean;
  readonly why?: readonly string[];
  readonly phone?: string;
  readonly place?: string;
  readonly alarm?: Alarm;
  readonly moreAlarmsMin?: readonly number[];
}

export type DueThing = FollowUpThing | BirthdayThing | DatedThing;
