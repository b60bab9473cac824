import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import { call } from '../../api/api.ts';

interface Contacts {
  readonly contacts: readonly Interaction[];
  /** Those still in the book only. */
  readonly older: number;
  readonly more: () => void;
}

/** The contacts that came with the dossier, and those before them page by page; `all` reads on to the end. */
export function useContacts({ customer, interactions, interactionTotal }: Dossier, all: boolean): Contacts {
  const first = interactions.length;
  const { data, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['interaction.page', { customerId: customer.id, first }],
    queryFn: ({ pageParam }) => call('interaction.page', { customerId: customer.id, offset: pageParam }),
    initialPageParam: first,
    getNextPageParam: (last, pages) => {
      if (!last.ok || last.value.interactions.length === 0) return undefined;
      const read = pages.reduce((sum, page) => sum + (page.ok ? page.value.interactions.length : 0), first);
      return read < last.value.total ? read : undefined;
    },
    enabled: false,
  });
  const before = (data?.pages ?? []).flatMap((page) => (page.ok ? page.value.interactions : []));
  const contacts = before.length === 0 ? interactions : [...interactions, ...before];
  const older = Math.max(0, interactionTotal - contacts.length);
  const more = () => {
    if (isFetching || older === 0) return;
    void (data === undefined ? refetch() : fetchNextPage());
  };
  const isWanted = all && older > 0 && !isFetching && (data === undefined || hasNextPage);
  useEffect(() => {
    if (isWanted) more();
  });
  return { contacts, older, more };
}
