import type { ReactNode } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Shell } from '../../shell/shell.tsx';
import { useSay } from './use-say.ts';

interface SpecimenShellProps {
  readonly at: string;
  readonly children: ReactNode;
  readonly failed?: boolean;
}

/** The window around a specimen page, with invented counts. */
export function SpecimenShell({ at, children, failed = false }: SpecimenShellProps) {
  const say = useSay();
  const t = useT();
  return (
    <Shell
      at={at}
      items={[
        { id: 'today', icon: 'today', label: say('今日', 'Today'), count: '16', href: '#/specimen' },
        {
          id: 'customers',
          icon: 'customers',
          label: say('客户', 'Customers'),
          count: '1,286',
          href: '#/specimen/list',
        },
        { id: 'calendar', icon: 'calendar', label: say('日历', 'Calendar'), href: '#/specimen/dialog' },
        { id: 'reports', icon: 'reports', label: say('报表', 'Reports'), href: '#/specimen/dossier' },
      ]}
      views={[{ id: 'v1', label: say('没有下一步', 'No next step'), count: '8', href: '#/specimen' }]}
      onFind={() => undefined}
      settingsHref="#/settings"
      saved={
        failed
          ? { state: 'unsaved', entries: 1 }
          : { state: 'saved', time: '09:42', backup: say('昨天 21:00', 'yesterday') }
      }
      banner={failed ? <Banner tone="error" title={t('failure:disk-full')} /> : undefined}
    >
      {children}
    </Shell>
  );
}
