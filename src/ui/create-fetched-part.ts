// @chunk rows
import { createMemo, createRenderEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";

export interface FetchedPart<Found> {
  /** Undefined until it has come; what came before stays until the next is here. */
  found: Accessor<Found | undefined>;
  pending: Accessor<boolean>;
  again(): void;
}

/**
 * Something fetched for a part of a screen that stands already, anew whenever `source` names another; nothing for
 * undefined, false and "". A resource would take the whole screen around it out of the page meanwhile, and with it the tap,
 * the place and the words of whoever is at it. What cannot be fetched stays undefined.
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
