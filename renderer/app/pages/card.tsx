/** Stands in until the page is written. */
export function CardPage(_props: { readonly id: string }) {
  return null;
}
