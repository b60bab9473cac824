import { expect, it } from 'vitest';
import { showOn } from '../../../renderer/app/shows.ts';
import { asDay } from '../../../shared/domain/day.ts';

const AT = '2026-11-01T00:00:00.000Z';
const SHOWS = [
  { id: 'r', kind: 'round' as const, name: 'Old town', startsOn: asDay('2026-11-20'), endsOn: asDay('2026-11-30') },
  { id: 'a', kind: 'show' as const, name: 'Spring fair', startsOn: asDay('2026-03-01'), endsOn: asDay('2026-03-04') },
  { id: 'b', kind: 'show' as const, name: 'Winter fair', startsOn: asDay('2026-11-22'), endsOn: asDay('2026-11-24') },
  { id: 'c', kind: 'show' as const, name: 'Without days' },
].map((show) => ({ ...show, createdAt: AT, changedAt: AT }));

it.each([
  ['2026-11-21', undefined],
  ['2026-11-22', 'b'],
  ['2026-11-24', 'b'],
  ['2026-11-25', undefined],
])('on %s the rep stands at %s', (today, id) => expect(showOn(SHOWS, asDay(today))?.id).toBe(id));
