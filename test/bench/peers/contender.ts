/** A record as every contender keeps it: what it is, and its words. */
export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Collections of the book as plain lists. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** One way of keeping the same records on a disk. */
export interface Contender {
  /** Writes all records into an empty folder. Not timed. */
  prepare(folder: string, rows: Rows): Promise<void>;
  /** Opens until every record is an object in memory, or as near to it as this way comes. */
  open(folder: string): Promise<Kept>;
}

export interface Kept {
  /** Replaces one interaction and answers when that is as durable as this way makes it. */
  change(interaction: Row): Promise<void>;
  close(): Promise<void>;
}
