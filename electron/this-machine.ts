import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Machine, machineFolder, PREFERENCES_FILE } from './files/machine-folder.ts';
import { type PreferencesFile, preferencesIn } from './files/preferences.ts';

/** The laptop that an entrance runs on. */
export const thisMachine = (): Machine => ({ platform: process.platform, home: homedir(), env: process.env });

/** What it remembers beside the books, the same for all entrances. */
export const preferencesHere = (): PreferencesFile =>
  preferencesIn(path.join(machineFolder(thisMachine()), PREFERENCES_FILE), randomUUID);
