import { randomUUID } from 'node:crypto';
import { feedPlaceIn } from '../../electron/files/feed-place.ts';
import { preferencesIn } from '../../electron/files/preferences.ts';
import { tempFolder } from './temp-folder.ts';

/** A machine of its own that remembers where a calendar file is kept current. */
export const rememberedFeed = () => feedPlaceIn(preferencesIn(`${tempFolder()}/preferences.json`, randomUUID));
