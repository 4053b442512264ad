import { onCleanup, type Accessor } from "solid-js";
import type { DraftShelf, WholeDraft } from "../journal/draft-shelf";
import type { Desk } from "./desk";
import { createAnswer } from "./live-desk";

export type { WholeDraft };

/** All drafts on this device, live; undefined until they were read once. */
export const liveDrafts = (desk: Desk): Accessor<WholeDraft[] | undefined> => watched(desk, (shelf) => shelf.drafts());

/** One draft with its log, live: what another page writes comes too. `null` where there is none. */
export const liveDraft = (desk: Desk, code: string): Accessor<WholeDraft | null | undefined> =>
  watched(desk, async (shelf) => (await shelf.draft(code)) ?? null);

function watched<T>(desk: Desk, ask: (shelf: DraftShelf) => Promise<T>): Accessor<T | undefined> {
  const { tell, fail, read } = createAnswer<T>();
  let stop: () => void = () => undefined;
  let left = false;
  const begin = (shelf: DraftShelf) => {
    if (!left) stop = shelf.watch(() => ask(shelf), tell, fail);
  };
  desk.drafts().then(begin, fail);
  onCleanup(() => {
    left = true;
    stop();
  });
  return read;
}
