import { admitted, cardGuessesAnHour, countCardGuess, forgive, guessWait } from "../domain/office/guess-limit";
import { countDown, countTry, forgiveTry, guessesIn, howItStands, type VaultStore } from "./dexie-guards";
import { fitsHash } from "./secret-hash";
import type { PinAnswer } from "./vault";

export const pinOf = (member: string) => `pin:${member}`;
/** PINs given with a member's card; no member's id has a colon. */
const cardOf = (member: string) => `card:${member}`;

/** Counts a try, checks the PIN, and removes the try again if the PIN was right. */
export async function tryPin(store: VaultStore, member: string, pin: string): Promise<PinAnswer> {
  const counted = await countTry(store, member);
  void countDown(store);
  if (!counted || !(await fitsPin(store, member, pin))) return { open: false, ...(await howItStands(store, member)) };
  await forgiveTry(store, member);
  return { open: true };
}

/** The same for a PIN given with the member's card; these tries count by themselves, and a right one admits. */
export async function tryPinWithCard(store: VaultStore, member: string, pin: string): Promise<PinAnswer> {
  const counted = await changeCardGuesses(store, member, countCardGuess);
  void countDown(store);
  if (!counted || !(await fitsPin(store, member, pin))) return howCardStands(store, member);
  await changeCardGuesses(store, member, forgive);
  await admit(store, member);
  return { open: true };
}

/** The member has nothing to wait for any more, and a try is kept for them while they are known. */
export async function admit(store: VaultStore, member: string): Promise<void> {
  await store.guards.put({ ...admitted, member });
  void countDown(store);
}

/** True when this is the member's PIN; not counted. */
export async function fitsPin(store: VaultStore, member: string, pin: string): Promise<boolean> {
  const kept = await store.secrets.get(pinOf(member));
  return Boolean(kept && (await fitsHash(pin, kept)));
}

const cardGuesses = async (store: VaultStore, member: string) => guessesIn(await store.guards.get(cardOf(member)));

/** Replaces the guesses made with the card by others; false if there are none. */
const changeCardGuesses = (store: VaultStore, member: string, change: typeof countCardGuess): Promise<boolean> =>
  store.transaction("rw", store.guards, async () => {
    const guesses = change(await cardGuesses(store, member));
    if (guesses) await store.guards.put({ member: cardOf(member), guesses });
    return guesses !== undefined;
  });

async function howCardStands(store: VaultStore, member: string): Promise<PinAnswer> {
  const guesses = await cardGuesses(store, member);
  const waitSeconds = Math.ceil(guessWait(guesses, cardGuessesAnHour));
  return { open: false, triesLeft: cardGuessesAnHour - guesses.length, waitSeconds };
}
