import type { CalendarPrivacy } from '../../shared/domain/calendar-target.ts';
import type { Language } from '../../shared/domain/record.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { BirthdayThing, DatedThing, DueThing, FollowUpThing } from '../calendar/due-thing.ts';
import { readingOf } from '../names/reading.ts';

/** Enough to know who it is for whoever knows already. */
const LONGEST_INITIALS = 6;

/** 云青柑 → YQG, Ann Example → AE. */
export const initialsOf = (name: string): string =>
  readingOf(name, true)
    .map((syllable) => syllable.slice(0, 1).toUpperCase())
    .join('')
    .slice(0, LONGEST_INITIALS) || '?';

/** What an appointment or a gift is called where its title would tell: by its kind. */
export interface Veiled {
  readonly thing: DueThing;
  /** Whom it is about, and what it is called without its own words. */
  readonly who?: string;
  readonly kind?: string;
}

const shortFollowUp = ({ customerName, why: _w, phone: _p, place: _l, title: _t, ...rest }: FollowUpThing) => ({
  ...rest,
  customerName: initialsOf(customerName),
  why: [],
});

function shortBirthday({ name, personName, phone: _p, why: _w, specialDay, ...rest }: BirthdayThing): BirthdayThing {
  const { label: _l, ...day } = specialDay;
  return {
    ...rest,
    name: initialsOf(name),
    ...(personName !== undefined && { personName: initialsOf(personName) }),
    specialDay: day,
  };
}

function shortDated({ why: _w, phone: _p, place: _l, ...rest }: DatedThing, who?: string, kind?: string): DatedThing {
  if (kind === undefined) return rest;
  return { ...rest, title: who === undefined ? kind : `${kind} · ${initialsOf(who)}` };
}

function shortened({ thing, who, kind }: Veiled): DueThing {
  if (thing.kind === 'follow-up') return shortFollowUp(thing);
  return thing.kind === 'birthday' ? shortBirthday(thing) : shortDated(thing, who, kind);
}

/** Birthdays and gifts say nothing without a name; festivals are known to everybody. */
function busy({ thing }: Veiled, title: string): DueThing[] {
  if (thing.kind === 'follow-up') return [{ ...shortFollowUp(thing), veil: title }];
  if (thing.kind === 'birthday' || thing.what === 'gift') return [];
  return [thing.what === 'festival' ? shortDated(thing) : { ...shortDated(thing), title }];
}

/** As much as a calendar that others may see is to say. */
export function veiled(things: readonly Veiled[], privacy: CalendarPrivacy, language: Language): DueThing[] {
  if (privacy === 'full') return things.map(({ thing }) => thing);
  if (privacy === 'initials') return things.map(shortened);
  const title = translator(language)('calendarFile:busy');
  return things.flatMap((thing) => busy(thing, title));
}
