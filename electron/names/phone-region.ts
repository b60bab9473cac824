import type { Settings } from '../../shared/domain/settings.ts';

/** The region that numbers without a country code are read in. */
export type PhoneRegion = Settings['region'];
