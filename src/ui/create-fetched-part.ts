// @chunk rows
import { createMemo, createRenderEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";

export interface FetchedPart<Found> {
  /** Undefined until it has arrived. The one before stays until the next has arrived. */
  found: Accessor<Found | undefined>;
  pending: Accessor<boolean>;
  again(): void;
}

/**
 * Fetches something for a part of a screen that is already shown, and again whenever `source` changes; nothing for
 * undefined, false and "". A Solid resource would remove the whole screen around it meanwhile, and with it a tap, the
 * scroll position and typed text. What cannot be fetched stays undefined.
 */
export function createFetchedPart<Source, Found>(
  source: Accessor<Source | undefined | false | "">,
  fetch: (from: Source) => Promise<Found>,
): FetchedPart<Found> {
  const [found, setFound] = createSignal<Found>();
  const [pending, setPending] = createSignal(true);
  const [asked, ask] = createSignal(0);
  const named = createMemo(source);
  createRenderEffect(() => {
    asked();
    const from = named();
    if (from === undefined || from === false || from === "") return;
    let wanted = true;
    onCleanup(() => {
      wanted = false;
    });
    setPending(true);
    untrack(() => fetch(from))
      .then((value) => wanted && setFound(() => value))
      .catch(() => undefined)
      .finally(() => wanted && setPending(false));
  });
  return { found, pending, again: () => void ask((before) => before + 1) };
}
