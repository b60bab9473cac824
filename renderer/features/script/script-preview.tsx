import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import type { ScriptRow } from '../../../shared/contract/script-channels.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import { PieceWords } from './piece-words.tsx';
import { type Filled, whichOf } from './script-key.ts';
import { SendButtons } from './send-buttons.tsx';

interface ScriptPreviewProps {
  readonly script: ScriptRow;
  readonly customerId: string;
  /** Logs what was sent. */
  readonly onLog: (sent: { readonly channel: Filled['channel']; readonly text: string }) => void;
  readonly onEdit: () => void;
}

const sheet = {
  border: `1px solid ${v('rule')}`,
  borderRadius: '8px',
  backgroundColor: v('raised'),
  px: '16px',
  py: '12px',
  display: 'grid',
  gap: '8px',
} as const;

/** Words that only the law put there, lighter than the rep’s own. */
const Mark = ({ children }: { readonly children: ReactNode }) => (
  <Box component="span" sx={{ color: v('ink2'), fontSize: 'var(--small)' }}>
    {children}
  </Box>
);

interface SheetProps {
  readonly filled: Filled;
  readonly byHand?: Readonly<Record<string, string>>;
  readonly onFill?: (field: string, words: string) => void;
}

/** The letter as the customer gets it. */
export function ScriptSheet({ filled, byHand, onFill }: SheetProps) {
  const t = useT();
  const { subject, body, optOut, ad, language } = filled;
  const words = { byHand, onFill };
  return (
    <Box sx={sheet} lang={language}>
      {subject !== undefined && (
        <Box sx={{ borderBottom: `1px solid ${v('rule')}`, pb: '8px' }}>
          <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{t('scripts:preview.subject')}</Box>
          <Box sx={{ fontWeight: 600 }}>
            {ad && <Mark>{language === 'en' ? 'AD: ' : '广告：'}</Mark>}
            <PieceWords pieces={subject} {...words} />
          </Box>
        </Box>
      )}
      <PieceWords pieces={body} {...words} />
      {optOut !== undefined && <Mark>{optOut}</Mark>}
    </Box>
  );
}

/** What is worth knowing before it is sent: how long, where to, and what the law added. */
export function ScriptNotes({ filled }: { readonly filled: Filled }) {
  const t = useT();
  const { sms, optOut, ad, to, channel, unknown } = filled;
  const isSent = channel === 'sms' || channel === 'email';
  const notes = [
    sms && t('scripts:preview.sms', { units: sms.units, count: sms.segments }),
    optOut !== undefined && t('scripts:preview.optOut'),
    ad && t('scripts:preview.ad'),
    to !== undefined && t('scripts:preview.to', { to }),
    isSent && to === undefined && t('scripts:preview.noTo'),
    unknown.length > 0 && t('scripts:preview.unknown', { names: unknown.join(' ') }),
  ].filter((note) => typeof note === 'string');
  return (
    <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), display: 'flex', flexWrap: 'wrap', columnGap: '14px' }}>
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </Box>
  );
}

/** One script in the words for one customer: gaps are filled in place, and it goes out by copy, text message or mail. */
export function ScriptPreview({ script, customerId, onLog, onEdit }: ScriptPreviewProps) {
  const t = useT();
  const [byHand, setByHand] = useState<Readonly<Record<string, string>>>({});
  const place = useRef<HTMLDivElement>(null);
  const { language } = script;
  const asked = useAsk('script.fill', { customerId, script: whichOf(script), language, byHand }, { keep: true });
  if (asked.state === 'asking') return null;
  if (asked.state === 'refused') return <Banner inset tone="error" title={t(`failure:${asked.failure.code}`)} />;
  const filled = asked.value;
  const toGap = () => place.current?.querySelector<HTMLInputElement>('[data-gap]')?.focus();
  return (
    <Box ref={place} sx={{ display: 'grid', gap: '10px' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: '10px' }}>
        <Typography component="h2" variant="title" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {script.title}
        </Typography>
        <Button variant="text" startIcon={<Icon name="edit" size={14} />} onClick={onEdit}>
          {t(script.origin === 'shipped' ? 'scripts:preview.own' : 'scripts:preview.edit')}
        </Button>
      </Box>
      <ScriptSheet
        filled={filled}
        byHand={byHand}
        onFill={(field, words) => setByHand((now) => ({ ...now, [field]: words }))}
      />
      <ScriptNotes filled={filled} />
      {filled.blocked ? (
        <Banner
          inset
          tone="warning"
          title={t('scripts:preview.blocked', { channel: t(`ui:channel.${filled.channel}`) })}
        />
      ) : (
        <SendButtons filled={filled} fresh={asked.fresh} toGap={toGap} onLog={onLog} />
      )}
    </Box>
  );
}
