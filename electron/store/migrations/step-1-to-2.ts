import type { Lists } from './lists.ts';

/** Brings photos and files on a customer, and the bin. */
export const step1To2 = (lists: Lists): Lists => ({ ...lists, attachments: [], bin: [] });
