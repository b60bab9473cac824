import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { familyOf } from '../../../shared/domain/channel.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Filled } from './script-key.ts';

interface SendButtonsProps {
  readonly filled: Filled;
  /** The text is that of the words on the screen, and not of those typed before. */
  readonly fresh: boolean;
  /** Puts the cursor into the first gap. */
  readonly toGap: () => void;
  readonly onLog: (sent: { readonly channel: Filled['channel']; readonly text: string }) => void;
}

const gapsOf = ({ body, subject = [] }: Filled): number =>
  new Set([...subject, ...body].flatMap((piece) => (piece.kind === 'gap' ? [piece.field] : []))).size;

type Said = 'copied' | 'pasted' | 'notCopied' | 'gaps';

function useSending({ filled, fresh, toGap }: SendButtonsProps) {
  const [said, setSaid] = useState<Said>();
  const { ready } = filled;
  const whole = ready === undefined ? '' : [ready.subject, ready.text].filter(Boolean).join('\n\n');
  /** Refuses what still has gaps, and says so. */
  const isReady = (): boolean => {
    if (ready !== undefined) return fresh;
    setSaid('gaps');
    toGap();
    return false;
  };
  const put = async (text: string, done: Said) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid('notCopied');
    }
  };
  return {
    said: said === 'gaps' && ready !== undefined ? undefined : said,
    isReady,
    copy: () => isReady() && void put(whole, 'copied'),
    /** A text that finds no room in the link goes by the clipboard. */
    sent: () => filled.link?.whole === false && void put(ready?.text ?? '', 'pasted'),
  };
}

function SendLink({ filled, isReady, onSent }: { filled: Filled; isReady: () => boolean; onSent: () => void }) {
  const t = useT();
  const { channel, link, to } = filled;
  if ((channel !== 'sms' && channel !== 'email') || to === undefined) return null;
  const look = {
    variant: 'contained',
    startIcon: <Icon name={channel === 'sms' ? 'sms' : 'mail'} size={15} />,
    children: t(channel === 'sms' ? 'scripts:preview.sendSms' : 'scripts:preview.sendMail'),
  } as const;
  return link === undefined ? (
    <Button {...look} onClick={isReady} />
  ) : (
    <Button {...look} component="a" href={link.href} onClick={onSent} />
  );
}

/** The ways out of the book. Nothing leaves with a gap in it: the first press says how many there are and goes to the first. */
export function SendButtons(props: SendButtonsProps) {
  const t = useT();
  const { filled, onLog } = props;
  const { said, isReady, copy, sent } = useSending(props);
  const { channel, ready } = filled;
  const isWritten = familyOf(channel) === 'written';
  const log = () => {
    if (!isWritten) onLog({ channel, text: '' });
    else if (isReady()) onLog({ channel, text: ready?.text ?? '' });
  };
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <SendLink filled={filled} isReady={isReady} onSent={sent} />
        <Button variant="outlined" startIcon={<Icon name="copy" size={14} />} onClick={copy}>
          {t(channel === 'wechat' ? 'scripts:preview.copyWechat' : 'scripts:preview.copy')}
        </Button>
        <Button variant="outlined" startIcon={<Icon name="log" size={14} />} onClick={log}>
          {t('scripts:preview.log')}
        </Button>
      </Box>
      <Box role="status" sx={{ fontSize: 'var(--small)', minHeight: '1.5em' }}>
        {said !== undefined && t(`scripts:preview.${said}`, { count: gapsOf(filled) })}
      </Box>
    </Box>
  );
}
