import type { Card, CardKind } from "../domain/contact/card-code";
import type { Consented, Contact, ContactKept } from "../domain/contact/contact";
import type { About, Instant } from "../domain/event";

/** A card the office made, as it is known without being seen: never its secret. */
export interface CardKnown {
  id: string;
  /** The pair opens with both recovery cards together and no PIN, should the PIN be forgotten. */
  kind: CardKind | "recovery-pair";
  /** The member whose PIN belongs to it. */
  member: string;
  madeAt: Instant;
  /** The member has another PIN since: the card opens nothing any more, and has to be made anew. */
  stale?: true;
}

/** What opens the office's key: a key card or recovery card with its member's PIN, or both recovery cards. */
export interface Proof {
  member: string;
  cards: readonly Card[];
  pin?: string;
}

/** Cards that were made and are not yet in force: only once each was printed and read back. */
export interface CardsMade {
  cards: readonly Card[];
  /** Puts the cards in force, in place of those they replace. */
  keep(): Promise<void>;
}

/**
 * Keeps contacts sealed to the office's key. Neither a PIN nor a card alone opens it; nothing on this tablet does.
 */
export interface ContactSafe {
  /** Makes a new office key with a key card for the member and two recovery cards. Nothing is kept until `keep`. */
  makeKey(member: string, pin: string, now: Instant): Promise<CardsMade>;
  /** Makes a key card for a member, replacing the one they have; undefined when the proof opens nothing. */
  makeCard(proof: Proof, fresh: { member: string; pin: string; now: Instant }): Promise<CardsMade | undefined>;
  /** Makes two new recovery cards under the PIN of the member of the proof; the old ones end. */
  makeRecovery(proof: Proof, fresh: { member: string; pin: string; now: Instant }): Promise<CardsMade | undefined>;
  /** Destroys what a member's key card would open. Contacts stay. */
  revoke(member: string): Promise<void>;
  /** The member has another PIN now: what was wrapped under the old one is marked as of no use. */
  pinChanged(member: string): Promise<void>;
  /** Every card in force, now and on every change; none while the office has no key. */
  watchCards(tell: (cards: CardKnown[]) => void): () => void;
  /** True for the key card in force of this member, though they may have another PIN by now. */
  ownsCard(member: string, card: Card): Promise<boolean>;

  /** Opens the office's key on this page until `lock`; false when the proof is not right. */
  unlock(proof: Proof): Promise<boolean>;
  /** True when a proof opens nothing because this tablet lost what it would open: then no card is to blame. */
  isKeyLost(proof: Proof): Promise<boolean>;
  lock(): void;
  isOpen(): boolean;

  /** Seals and keeps a contact, in place of an earlier one; "no-key" while the office has no cards. */
  leave(left: Consented): Promise<"left" | "no-key">;
  /** Opens a contact with the unlocked key. */
  open(about: About): Promise<{ contact: Contact } | { refused: "locked" | "gone" }>;
  /** Overwrites the key of each contact, then deletes it; unknown ones are passed over. */
  erase(abouts: readonly About[]): Promise<void>;
  /** What is kept, unopened. */
  kept(): Promise<ContactKept[]>;
  watchKept(about: About, tell: (kept: ContactKept | undefined) => void): () => void;

  /** Notes that the tablet runs on these days; each counts once, ever. */
  countDays(days: readonly string[]): Promise<void>;
  /** How many days the tablet ran on, and the one counted last. */
  runningDays(): Promise<{ count: number; last?: string }>;

  /** Overwrites every key and forgets every contact, card and the office's key: before a restore, or with a sample. */
  eraseAll(): Promise<void>;
}
