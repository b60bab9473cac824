// What the stand-in does not model it refuses by name: a test that passes here must not pass by accident.
const QUIET = new Set(['then', 'toJSON', 'domain']);

/** An object that throws when a member is asked for that the stand-in does not have. */
export const strict = (name, target) =>
  new Proxy(target, {
    get(object, key, self) {
      if (typeof key === 'string' && !(key in object) && !QUIET.has(key)) {
        throw new Error(`electron stand-in: ${name}.${key} is not implemented`);
      }
      return Reflect.get(object, key, self);
    },
  });

/** An event that a listener may prevent. */
export const cancellable = (more = {}) => ({
  ...more,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

/** Everything the app asked the desktop for, in order; tests read it through `standin.calls`. */
export const calls = [];

export const record = (name, ...args) => {
  calls.push({ name, args });
};

/** A function that only writes down that it was called. */
export const recorder =
  (name, answer) =>
  (...args) => {
    record(name, ...args);
    return answer;
  };
