type OneOf<K> = K extends `${infer Base}_other` ? `${Base}_one` : never;

type TwinKey<Z> = keyof Z | OneOf<keyof Z>;

/**
 * What the English texts of a namespace must look like, given the Chinese ones: the same keys, none more, none less.
 *
 * Chinese has one form for any count, so it writes `key_other` alone; English then owes `key_one` as well.
 */
export type Twin<Z> = {
  readonly [K in TwinKey<Z>]: K extends keyof Z ? (Z[K] extends string ? string : Twin<Z[K]>) : string;
};
