import { Link } from '@mui/material';
import type { SxProps } from '@mui/material/styles';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { EntryDeeds, Placed } from './placed.ts';

interface EntryLinkProps {
  readonly placed: Placed;
  readonly deeds: EntryDeeds;
  readonly title?: string | undefined;
  /** -1 where arrow keys lead to it. */
  readonly tabIndex?: number;
  readonly sx: SxProps;
  readonly children: ReactNode;
}

/** An entry that keys can stand on: a link to the customer's record, or a button where it opens a form. */
export function EntryLink({ placed, deeds, title, tabIndex, sx, children }: EntryLinkProps) {
  const link = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
  useEffect(() => {
    // Where an entry has gone, the keys stand on the one that took its place.
    if (link.current === document.activeElement) deeds.choose(placed);
  });
  const href = deeds.hrefOf(placed.entry);
  const shared = {
    ref: link,
    title,
    tabIndex,
    draggable: false,
    'data-entry': true,
    onFocus: () => deeds.choose(placed),
    onBlur: () => deeds.choose(undefined),
    sx,
  };
  if (href !== undefined)
    return (
      <Link {...shared} href={href} underline="hover">
        {children}
      </Link>
    );
  const open = (event: MouseEvent) => {
    event.preventDefault();
    deeds.open(placed.entry);
  };
  return (
    <Link {...shared} component="button" type="button" underline="hover" onClick={open}>
      {children}
    </Link>
  );
}
