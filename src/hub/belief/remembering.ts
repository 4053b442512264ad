import type { Rows } from "./signers";

/** Rows of a journal that are read once, until they are forgotten. */
export function remembering({ thing, ...others }: Rows): Rows & { forget(): void } {
  const known = new Map<string, ReturnType<Rows["thing"]>>();
  return {
    ...others,
    thing: (kind, id) => {
      const key = `${kind}:${id}`;
      const before = known.get(key) as ReturnType<typeof thing<typeof kind>> | undefined;
      const row = before ?? thing(kind, id);
      known.set(key, row);
      return row;
    },
    forget: () => known.clear(),
  };
}
