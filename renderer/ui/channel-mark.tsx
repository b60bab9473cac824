import { memo } from 'react';
import type { Channel, Outcome } from '../../shared/domain/channel.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon, type IconName } from './icon.tsx';

const ICONS: Readonly<Record<Channel, IconName>> = {
  call: 'call',
  sms: 'sms',
  wechat: 'wechat',
  messenger: 'messenger',
  email: 'mail',
  fax: 'fax',
  post: 'post',
  visit: 'visit',
  showroom: 'showroom',
  event: 'event',
  social: 'social',
  note: 'note',
};

/** The icon of a channel; a call tells incoming from outgoing from missed. */
export function channelIcon(channel: Channel, direction?: 'out' | 'in', outcome?: Outcome): IconName {
  if (channel !== 'call') return ICONS[channel];
  if (outcome === 'no-answer') return 'missed';
  if (outcome === 'refused') return 'refused';
  if (direction === undefined) return 'call';
  return direction === 'in' ? 'incoming' : 'outgoing';
}

interface ChannelMarkProps {
  readonly channel: Channel;
  readonly direction?: 'out' | 'in' | undefined;
  readonly outcome?: Outcome | undefined;
  readonly size?: number;
  /** Beside the channel's own word the icon is silent. */
  readonly silent?: boolean;
}

export const ChannelMark = memo(function ChannelMark(props: ChannelMarkProps) {
  const { channel, direction, outcome, size = 15, silent = false } = props;
  const label = useT()(`ui:channel.${channel}`);
  return <Icon name={channelIcon(channel, direction, outcome)} size={size} label={silent ? undefined : label} />;
});
