import { Button } from '@mui/material';
import { createContext, use, useDeferredValue, useState } from 'react';
import type { Answer, Ask } from '../../../shared/contract/contract.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { call } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { LateWords } from '../../i18n/late-words.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';

type Like = Answer<'double.check'>['like'][number];

const SHOWN = 2;

/** How another customer is opened from inside a dossier; given by the page. */
export const OpenCustomer = createContext<((id: string) => void) | undefined>(undefined);

function LikeBanner({ like }: { readonly like: Like }) {
  const onOpen = use(OpenCustomer);
  const t = useT();
  const { customer, kind, signs } = like;
  const { id, name, company } = customer;
  const words = signs.map((sign) => t(`doubles:sign.${sign}`)).join(t('doubles:and'));
  const open = onOpen && (
    <Button variant="outlined" aria-label={t('doubles:check.openNamed', { name })} onClick={() => onOpen(id)}>
      {t('doubles:check.open')}
    </Button>
  );
  return (
    <Banner
      inset
      tone={kind === 'same' ? 'warning' : 'info'}
      title={t(`doubles:check.${kind}`, { name, signs: words })}
      actions={open}
    >
      {company}
    </Banner>
  );
}

function Hints({ ask }: LikeHintProps) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('double.check', ask, { keep: true });
  if (asked.state !== 'answered') return null;
  const { like, erasedOn } = asked.value;
  return (
    <>
      {like.slice(0, SHOWN).map((one) => (
        <LikeBanner key={one.customer.id} like={one} />
      ))}
      {erasedOn !== undefined && (
        <Banner inset tone="warning" title={t('doubles:check.erased', { day: sayDay(language, erasedOn) })} />
      )}
    </>
  );
}

interface LikeHintProps {
  readonly ask: Ask<'double.check'>;
}

/** Whom somebody looks like while they are being written down. Says nothing while there is nobody. */
export function LikeHint({ ask }: LikeHintProps) {
  const settled = useDeferredValue(ask);
  const isTold = settled.name.trim() !== '' || (settled.phones ?? []).length > 0;
  if (!isTold) return null;
  return (
    <LateWords>
      <Hints ask={settled} />
    </LateWords>
  );
}

const isWorthAStop = ({ like, erasedOn }: Answer<'double.check'>): boolean =>
  erasedOn !== undefined || like.some(({ kind }) => kind === 'same');

interface LikeGuard {
  /** They were told of somebody like this; saving again is meant. */
  readonly warned: boolean;
  /** Asks before saving. False: there is somebody like this, and the rep has not been told yet. */
  readonly mayPass: (ask: Ask<'double.check'>) => Promise<boolean>;
}

/** Saving waits for the look at who is there already, however fast somebody types. */
export function useLikeGuard(): LikeGuard {
  const [told, setTold] = useState<string>();
  return {
    warned: told !== undefined,
    async mayPass(ask) {
      const key = JSON.stringify(ask);
      if (key === told) return true;
      const found = await call('double.check', ask);
      const stop = found.ok && isWorthAStop(found.value);
      setTold(stop ? key : undefined);
      return !stop;
    },
  };
}
