/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Nobody writes JSON by hand that is nested deeper. */
const DEEPEST = 60;

const GAP = /[ \t\n\r]*/y;
const WORD = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const BARE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Walks JSON and notes where everything stands; stops where it is none. */
class Walk {
  readonly #text: string;
  readonly places = new Map<string, number>();
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** True when the whole text is one value. */
  whole(): boolean {
    if (!this.#value('', 0)) return false;
    this.#skip();
    return this.at === this.#text.length;
  }

  #skip(): void {
    GAP.lastIndex = this.at;
    this.at += GAP.exec(this.#text)?.[0].length ?? 0;
  }

  #take(sign: string): boolean {
    this.#skip();
    if (this.#text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    this.#skip();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  #value(path: string, depth: number): boolean {
    this.#skip();
    if (depth > DEEPEST) return false;
    this.places.set(path, this.at);
    if (this.#take('{')) return this.#members(path, depth);
    if (this.#take('[')) return this.#items(path, depth);
    return this.#match(WORD) !== undefined || this.#match(BARE) !== undefined;
  }

  #members(path: string, depth: number): boolean {
    if (this.#take('}')) return true;
    do {
      const key = this.#match(WORD);
      if (key === undefined || !this.#take(':')) return false;
      if (!this.#value(below(path, JSON.parse(key) as string), depth + 1)) return false;
    } while (this.#take(','));
    return this.#take('}');
  }

  #items(path: string, depth: number): boolean {
    if (this.#take(']')) return true;
    let index = 0;
    do {
      if (!this.#value(below(path, String(index)), depth + 1)) return false;
      index += 1;
    } while (this.#take(','));
    return this.#take(']');
  }
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

export interface JsonPlaces {
  /** The first character that is no JSON, or is nested too deep; undefined when all of it is. */
  readonly brokenAt: TextPlace | undefined;
  /** The line of a value by its path, with dots; of what holds it where it is not there itself. */
  readonly lineOf: (path: string) => number;
}

/** Where everything stands in a text that should be JSON, for whoever has to mend it. */
export function jsonPlaces(text: string): JsonPlaces {
  const walk = new Walk(text);
  const isWhole = walk.whole();
  return {
    brokenAt: isWhole ? undefined : placeAt(text, walk.at),
    lineOf(path) {
      let known = path;
      while (!walk.places.has(known) && known !== '')
        known = known.includes('.') ? known.slice(0, known.lastIndexOf('.')) : '';
      return placeAt(text, walk.places.get(known) ?? 0).line;
    },
  };
}
