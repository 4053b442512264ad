import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { ContactKept } from "../domain/contact/contact";
import type { About } from "../domain/event";
import type { CardKnown } from "../vault/contact-safe";
import type { Desk } from "./desk";

/** The cards in force, live; undefined until they are known. */
export function liveCards(desk: Desk): Accessor<CardKnown[] | undefined> {
  const [cards, setCards] = createSignal<CardKnown[]>();
  onCleanup(desk.contacts.watchCards(setCards));
  return cards;
}

/** What was left about a request or a member, unopened; undefined inside while nothing is kept. */
export function liveContact(desk: Desk, about: About): Accessor<{ kept: ContactKept | undefined } | undefined> {
  const [known, setKnown] = createSignal<{ kept: ContactKept | undefined }>();
  onCleanup(desk.contacts.watchKept(about, (kept) => setKnown({ kept })));
  return known;
}
