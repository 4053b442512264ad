import { createSignal, onCleanup } from "solid-js";

/** Pictures of the real app, for the eyes of whoever writes. */
export interface Photos {
  /** The address of the one that is shown; undefined where there is none. */
  shown(): string | undefined;
  /** Which one is shown, from 1, and how many there are. */
  nth(): number;
  count(): number;
  add(file: Blob): void;
  next(): void;
  /** Lets go of the one that is shown. */
  drop(): void;
}

/**
 * They hold people's data and others' rights, so they are no part of the guide and nothing keeps them: an address of this page
 * leads to the file that was chosen, and ends with the editor.
 */
export function createPhotos(): Photos {
  const [all, setAll] = createSignal<readonly string[]>([]);
  const [at, setAt] = createSignal(0);
  onCleanup(() => all().forEach((one) => URL.revokeObjectURL(one)));
  return {
    shown: () => all()[at()],
    nth: () => at() + 1,
    count: () => all().length,
    add: (file) => {
      setAll([...all(), URL.createObjectURL(file)]);
      setAt(all().length - 1);
    },
    next: () => setAt((at() + 1) % all().length),
    drop: () => {
      const gone = all()[at()];
      if (gone === undefined) return;
      URL.revokeObjectURL(gone);
      setAll(all().filter((one) => one !== gone));
      setAt(Math.min(at(), Math.max(0, all().length - 1)));
    },
  };
}
