import { describe, expect, it } from 'vitest';
import { CALENDAR_LAYERS } from '../../../../shared/contract/calendar-entry.ts';
import { askedLayers, readLayers, writeLayers } from '../../../../renderer/app/calendar/calendar-look.ts';

describe('the layers of a calendar', () => {
  it.each([[CALENDAR_LAYERS], [['visits', 'gifts'] as const], [[]]])('%j come back from an address', (layers) => {
    expect(readLayers(new URLSearchParams(writeLayers(layers)))).toEqual(layers);
  });

  it('are not asked for by name where all are shown', () => {
    expect(askedLayers(CALENDAR_LAYERS)).toEqual({});
    expect(askedLayers(['visits'])).toEqual({ layers: ['visits'] });
  });

  it('nobody knows are none', () => {
    expect(readLayers(new URLSearchParams('layers=visits,nonsense'))).toEqual(['visits']);
  });
});
