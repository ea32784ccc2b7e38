/** The storage of a browser, in memory: what the modules that keep things on the device need of it. */
type Listener = (changes: Record<string, unknown>, area: string) => void;

const listeners = new Set<Listener>();

/** Bytes that the storage takes; what would go beyond is refused as a browser refuses it. */
export const quota = { bytes: 10_000_000 };

export const stored = new Map<string, string>();

function area(name: string) {
  const tell = (keys: string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of listeners) listener(changes, name);
  };
  const wanted = (keys: string | string[] | null) =>
    keys === null ? [...stored.keys()].map((key) => key.replace(`${name} `, '')) : [keys].flat();
  return {
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        wanted(keys).flatMap((key) => {
          const value = stored.get(`${name} ${key}`);
          return value === undefined ? [] : [[key, JSON.parse(value)]];
        }),
      ),
    set: async (items: Record<string, unknown>) => {
      const texts = Object.entries(items).map(
        ([key, value]) => [`${name} ${key}`, JSON.stringify(value)] as const,
      );
      const size = [...stored.values(), ...texts.map(([, text]) => text)].join('').length;
      if (size > quota.bytes) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, text] of texts) stored.set(key, text);
      tell(Object.keys(items));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) stored.delete(`${name} ${key}`);
      tell([keys].flat());
    },
  };
}

export const browser = {
  storage: {
    local: area('local'),
    session: area('session'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
};
