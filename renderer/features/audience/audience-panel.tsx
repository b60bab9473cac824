import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { festivalNamesOf } from '../../../shared/almanac/festival-titles.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AudienceDialog } from './audience-dialog.tsx';

const choicesOf = (t: Translate, { gender, profession, faith, region, recipient }: Customer) => [
  gender && t(`audience:genders.${gender}`),
  profession && t(`audience:professions.${profession}`),
  faith && t(`audience:faiths.${faith}`),
  region && t(`audience:regions.${region}`),
  recipient && t(`audience:recipients.${recipient}`),
];

function marksOf(t: Translate, { deceased, neverEarly, noGreetings = [] }: Customer, language: Language) {
  const whole: Readonly<Record<string, string>> = { all: t('audience:all'), days: t('audience:days') };
  const off = noGreetings.map((code) => whole[code] ?? festivalNamesOf(code)?.[language] ?? code);
  return [
    deceased && t('audience:deceased'),
    neverEarly && t('audience:neverEarly'),
    off.length > 0 && t('audience:offFor', { names: off.join(', ') }),
  ];
}

/** What decides which festival they are greeted on. */
export function AudiencePanel({ customer }: { readonly customer: Customer }) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const told = [...choicesOf(t, customer), ...marksOf(t, customer, language)].filter(Boolean);
  return (
    <Panel
      title={t('audience:title')}
      right={
        <Tooltip title={t('audience:edit')}>
          <IconButton aria-label={t('audience:edit')} onClick={() => setOpen(true)}>
            <Icon name="edit" size={14} />
          </IconButton>
        </Tooltip>
      }
    >
      <Empty>{told.length === 0 ? t('audience:empty') : told.join(' · ')}</Empty>
      {open && <AudienceDialog customer={customer} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
