import { lazy, Suspense, useEffect, useState } from 'react';
import { LateWords } from '../i18n/late-words.tsx';
import type { LibraryHit } from '../../shared/contract/library-channels.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import { unreachable } from '../../shared/result.ts';
import { draftShelf } from '../api/draft-shelf.ts';
import { useT } from '../i18n/use-t.ts';
import type { Means } from './commands.ts';
import type { Desk, Known } from './desk.ts';
import { goTo } from './hash-location.ts';
import { customerPath, libraryPath } from './places.ts';
import type { Over } from './use-desk-state.ts';

/** With the drafts that were put aside: the box opens with its own. */
const loadLogBox = async () => {
  const [{ LogDesk }] = await Promise.all([import('./log-desk.tsx'), draftShelf.load()]);
  return { default: LogDesk };
};
const loadPalette = async () => ({ default: (await import('./book-palette.tsx')).BookPalette });
const LogBox = lazy(loadLogBox);
const BookPalette = lazy(loadPalette);
const ObjectionOver = lazy(async () => ({ default: (await import('./talk/objection-over.tsx')).ObjectionOver }));
const NewCustomer = lazy(async () => ({ default: (await import('./new-customer.tsx')).NewCustomer }));
const Arisen = lazy(async () => ({ default: (await import('./arisen.tsx')).Arisen }));
const Reminders = lazy(async () => ({ default: (await import('./reminders/reminders.tsx')).Reminders }));
const KeyList = lazy(async () => ({ default: (await import('./key-list.tsx')).KeyList }));

interface OverlaysProps {
  readonly over: Over | undefined;
  readonly today: Day;
  readonly desk: Desk;
  /** What the palette's commands are done with. */
  readonly means: Means;
  readonly close: () => void;
  readonly arise: (customer: Known, arisen: readonly Proposal[]) => void;
}

/** What is found in the library is opened on its tab. */
const TAB_OF = {
  script: 'scripts',
  objection: 'objections',
  story: 'stories',
  competitor: 'competitors',
} as const satisfies Record<LibraryHit['kind'], string>;
const openHit = ({ kind, code, id = '' }: LibraryHit): void => goTo(libraryPath(TAB_OF[kind], { open: code ?? id }));

const open = (id: string): void => goTo(customerPath(id));

type OverOf<K extends Over['over']> = Extract<Over, { readonly over: K }>;

function Logging({ over, today, desk, arise, close }: OverlaysProps & { readonly over: OverOf<'log'> }) {
  const t = useT();
  return (
    <LogBox
      key={`${over.customer?.id ?? ''}/${over.turn}`}
      customer={over.customer}
      channel={over.customer?.channel}
      sent={over.customer?.note}
      incoming={over.customer?.incoming}
      personIds={over.customer?.personIds}
      objections={over.objections}
      today={today}
      onNew={desk.newCustomer}
      onClose={(kept) => {
        close();
        if (kept) desk.tell(t('log:draftKept'));
      }}
      onSaved={(again, customer, arisen) => {
        if (again) desk.log();
        else if (arisen.length > 0) arise(customer, arisen);
        else close();
      }}
    />
  );
}

function Drawn({ over, ...props }: OverlaysProps & { readonly over: Over }) {
  const { today, desk, means, close } = props;
  switch (over.over) {
    case 'log':
      return <Logging {...props} over={over} />;
    case 'objection':
      return <ObjectionOver code={over.code} desk={desk} onClose={close} />;
    case 'arisen':
      return <Arisen customer={over.customer} arisen={over.arisen} close={close} />;
    case 'palette':
      return (
        <BookPalette
          today={today}
          means={means}
          begin={over.begin}
          bound={over.bound}
          onPerson={({ row }) => open(row.id)}
          onCall={({ row: { id, name }, through }) =>
            desk.log({ id, name, incoming: true, personIds: through === undefined ? [] : [through.id] })
          }
          onHit={openHit}
          onClose={close}
        />
      );
    case 'new-customer':
      return (
        <LateWords>
          <NewCustomer
            name={over.name}
            phone={over.phone}
            onClose={close}
            onCreated={(id) => {
              close();
              open(id);
            }}
          />
        </LateWords>
      );
    case 'keys':
      return <KeyList shortcuts={over.shortcuts} onClose={close} />;
    default:
      return unreachable(over);
  }
}

/** Once the first page stands: whoever types right after L or Ctrl K must not lose letters to a chunk on its way. */
const LOAD_AFTER_MS = 300;

/** The log box, the palette, the new customer, the list of keys and the reminders; none of them is part of the first page. */
export function Overlays(props: OverlaysProps) {
  const { over, desk } = props;
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setLate(true);
      void Promise.all([loadLogBox(), loadPalette()]);
    }, LOAD_AFTER_MS);
    const flush = () => draftShelf.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', flush);
    };
  }, []);
  return (
    <>
      <Suspense>{over !== undefined && <Drawn {...props} over={over} />}</Suspense>
      <Suspense>{late && <Reminders desk={desk} />}</Suspense>
    </>
  );
}
