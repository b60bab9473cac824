/** Stands in until the page is written. */
export function DossierPage(_props: { readonly id: string }) {
  return null;
}
