import type { z } from 'zod';
import { adviceChannels } from './advice-channels.ts';
import { aroundChannels } from './around-channels.ts';
import { attachmentChannels } from './attachment-channels.ts';
import { backupChannels, recoveryChannels } from './backup-channels.ts';
import { calendarFileChannels } from './calendar-file-channels.ts';
import { changeChannels } from './change-channels.ts';
import { dateChannels } from './date-channels.ts';
import { greetingChannels } from './greeting-channels.ts';
import { doubleChannels } from './double-channels.ts';
import { privacyChannels } from './privacy-channels.ts';
import { calendarChannels } from './calendar-channels.ts';
import { customerChannels } from './customer-channels.ts';
import { firstChannels } from './first-channels.ts';
import { gapChannels } from './gap-channels.ts';
import { interactionChannels } from './interaction-channels.ts';
import { draftChannels } from './draft-channels.ts';
import { dossierChannels } from './dossier-channels.ts';
import { giftChannels } from './gift-channels.ts';
import { gradingChannels } from './grading-channels.ts';
import { importChannels } from './import-channels.ts';
import { listingChannels } from './listing-channels.ts';
import { ledgerChannels } from './ledger-channels.ts';
import { libraryChannels } from './library-channels.ts';
import { paperChannels } from './paper-channels.ts';
import { planChannels } from './plan-channels.ts';
import { ownChannels } from './own-channels.ts';
import { playbookChannels } from './playbook-channels.ts';
import { productChannels } from './product-channels.ts';
import { callerChannels } from './caller-channels.ts';
import { callbackChannels } from './callback-channels.ts';
import { reminderChannels } from './reminder-channels.ts';
import { scriptChannels } from './script-channels.ts';
import { proposalChannels } from './proposal-channels.ts';
import type { Channel } from './place.ts';
import { talkChannels } from './talk-channels.ts';
import { workDayChannels } from './work-day-channels.ts';

/** The wire: whatever crosses between window and book is named here, and parsed strictly on arrival on both sides. */
export const contract = {
  ...firstChannels,
  ...changeChannels,
  ...backupChannels,
  ...recoveryChannels,
  ...attachmentChannels,
  ...customerChannels,
  ...dossierChannels,
  ...interactionChannels,
  ...planChannels,
  ...productChannels,
  ...importChannels,
  ...paperChannels,
  ...calendarFileChannels,
  ...calendarChannels,
  ...workDayChannels,
  ...libraryChannels,
  ...scriptChannels,
  ...callbackChannels,
  ...callerChannels,
  ...gradingChannels,
  ...giftChannels,
  ...ownChannels,
  ...listingChannels,
  ...gapChannels,
  ...playbookChannels,
  ...adviceChannels,
  ...talkChannels,
  ...proposalChannels,
  ...doubleChannels,
  ...privacyChannels,
  ...aroundChannels,
  ...ledgerChannels,
  ...draftChannels,
  ...reminderChannels,
  ...dateChannels,
  ...greetingChannels,
} as const satisfies Record<string, Channel>;

export type ChannelName = keyof typeof contract;
export type Ask<C extends ChannelName> = z.infer<(typeof contract)[C]['ask']>;
export type Answer<C extends ChannelName> = z.infer<(typeof contract)[C]['answer']>;

export const CHANNEL_NAMES = Object.keys(contract) as ChannelName[];
export const isChannelName = (name: string): name is ChannelName => Object.hasOwn(contract, name);
