import { Box, Button, IconButton, Tooltip } from '@mui/material';
import { type FocusEvent, type ReactNode, useRef, useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/facts.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { BasicsPanel } from './basics-panel.tsx';
import { CustomFieldDialog } from './custom-field-dialog.tsx';
import { DayFact } from './day-fact.tsx';
import { EditableFact } from './editable-fact.tsx';
import { customOf, LONGEST } from './fact-fields.ts';
import { useCustomerChange } from './use-customer-change.ts';
import { InterestsPanel } from './interests-panel.tsx';
import { ToldPanel } from './told-panel.tsx';
import { type FactRow, type FactsPartProps, nameWidth, useWordRow } from './word-row.tsx';

function Custom({ customer, save }: FactsPartProps) {
  const t = useT();
  const language = useLanguage();
  const [adding, setAdding] = useState(false);
  const rows = Object.entries(customer.custom).map(
    ([name, value]): FactRow => [
      name,
      <EditableFact
        key={name}
        label={name}
        value={value}
        long
        maxLength={LONGEST.words}
        onSave={(words) => save(customOf(customer.custom, name, words))}
      />,
    ],
  );
  const add = (
    <Tooltip title={t('dossier:custom.add')}>
      <IconButton aria-label={t('dossier:custom.add')} onClick={() => setAdding(true)}>
        <Icon name="add" size={14} />
      </IconButton>
    </Tooltip>
  );
  return (
    <Panel title={t('dossier:group.custom')} right={add}>
      <Facts nameWidth={nameWidth(language)} rows={rows} />
      {adding && <CustomFieldDialog custom={customer.custom} save={save} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

/** Lines of an imported card that no field took, folded away but never thrown away. */
function RawLines({ lines }: { readonly lines: readonly string[] }) {
  const t = useT();
  if (lines.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 'calc(var(--gap) * 1.25)', fontSize: 'var(--small)' }}>
      <Box
        component="summary"
        sx={{ cursor: 'pointer', color: v('ink2'), fontWeight: 600, fontSize: '0.75rem', minHeight: 24 }}
      >
        {t('dossier:group.raw', { count: lines.length })}
      </Box>
      <Box
        component="pre"
        data-selectable
        sx={{ m: 0, font: 'inherit', color: v('ink2'), whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {lines.join('\n')}
      </Box>
    </Box>
  );
}

/** E opens the fact that had the focus last, else the first one. */
function useEditKey() {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement>(null);
  const open = () => {
    const first = place.current?.querySelector<HTMLElement>('[data-fact]');
    const to = last.current?.isConnected === true ? last.current : first;
    to?.click();
  };
  useCommand('edit', open, { label: t('dossier:editKey') });
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (event.target.matches('[data-fact]')) last.current = event.target;
  };
  return { place, open, onFocus };
}

interface CustomerFactsProps {
  readonly customer: Customer;
  readonly today: Day;
  /** Product cards of what they want. */
  readonly wantedIds: readonly string[];
  /** What stands above the facts: the scales. */
  readonly children: ReactNode;
}

/** Everything that is known of the customer, each fact changed where it stands. */
export function CustomerFacts({ customer, today, wantedIds, children }: CustomerFactsProps) {
  const t = useT();
  const language = useLanguage();
  const save = useCustomerChange(customer.id);
  const words = useWordRow({ customer, save });
  const day = (field: 'budgetOn' | 'seasonOn'): FactRow => [
    t(`dossier:fact.${field}`),
    <DayFact
      key={field}
      label={t(`dossier:fact.${field}`)}
      hint={t(`dossier:fact.${field}Hint`)}
      value={customer[field]}
      today={today}
      onSave={(on) => (on === undefined ? save({}, [field]) : save({ [field]: on }))}
    />,
  ];
  const { place, open, onFocus } = useEditKey();
  const edit = (
    <Button variant="text" onClick={open} sx={{ minHeight: 24, fontSize: '0.75rem' }}>
      {t('dossier:editKey')}
      <KeyHint command="edit" />
    </Button>
  );
  return (
    <>
      {children}
      <Box ref={place} onFocusCapture={onFocus} sx={{ mt: 'calc(var(--gap) * 1.25)' }}>
        <BasicsPanel customer={customer} save={save} today={today} right={edit} />
        <Panel title={t('dossier:group.business')}>
          <Facts
            nameWidth={nameWidth(language)}
            rows={[words('industry'), words('wanted'), day('budgetOn'), day('seasonOn'), words('note')]}
          />
        </Panel>
        <Panel title={t('dossier:group.person')}>
          <Facts nameWidth={nameWidth(language)} rows={[words('personal')]} />
        </Panel>
        <InterestsPanel customer={customer} today={today} save={save} />
        <ToldPanel customer={customer} today={today} save={save} productIds={wantedIds} />
        <Custom customer={customer} save={save} />
        <RawLines lines={customer.rawLines} />
      </Box>
    </>
  );
}
