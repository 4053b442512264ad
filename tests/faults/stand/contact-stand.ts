import { askForHelp } from "../../../src/desk/request/asking";
import { eraseContact } from "../../../src/desk/contact/erase-contact";
import { leaveContact } from "../../../src/desk/contact/leave-contact";
import type { Desk } from "../../../src/desk/desk";
import { openSlotsFile } from "../../../src/device/slots-file";
import { idOf } from "../../../src/domain/event";
import type { Card } from "../../../src/domain/contact/card-code";
import { ContactStore, type ContactRow } from "../../../src/vault/dexie-contact-store";
import { asPair, unwrapOfficeKey } from "../../../src/vault/office-key";
import { readCopy, readKeptFile } from "../../device/read-kept-file";

const lead = "tham";

/** A card as it goes through to the one who runs the fault and back. */
export type CardTold = { kind: Card["kind"]; secret: number[] };

/** What a thief who has the whole profile may know besides. */
export interface Loot {
  pins?: readonly string[];
  card?: CardTold | undefined;
}

/** The sealed contacts, for faults that look for what is left of them, and that try to open them by force. */
export function contactStand(desk: () => Promise<Desk>) {
  const proofOf = ({ kind, secret }: CardTold, pin: string) => ({
    member: lead,
    cards: [{ kind, secret: new Uint8Array(secret) }],
    pin,
  });
  return {
    /** Makes the office's cards under a PIN and puts them in force; gives the key card. */
    makeCards: async (pin: string): Promise<CardTold> => {
      const { contacts, now } = await desk();
      const made = await contacts.makeKey(lead, pin, now());
      await made.keep();
      const { kind, secret } = made.cards[0]!;
      return { kind, secret: [...secret] };
    },
    /** Each name is left by somebody who asks for help. */
    leave: async (names: readonly string[]): Promise<void> => {
      const at = await desk();
      for (const name of names) {
        const answer = await askForHelp(at);
        if ("refused" in answer) throw new Error(answer.refused);
        const typed = { name, phone: "0912000111", hamlet: [...name].reverse().join("") };
        const leaving = { typed, agreed: true, purpose: "call-back" as const };
        const refused = await leaveContact(at, answer.request.id, leaving);
        if (refused) throw new Error(refused);
      }
    },
    /** Opens every contact, as a helper with card and PIN does; gives the names. */
    openAll: async (card: CardTold, pin: string): Promise<string[]> => {
      const { contacts } = await desk();
      await contacts.unlock(proofOf(card, pin));
      const names: string[] = [];
      for (const { about } of await contacts.kept()) {
        const answer = await contacts.open(about);
        if ("contact" in answer) names.push(answer.contact.name ?? "");
      }
      return names;
    },
    lock: async (): Promise<void> => (await desk()).contacts.lock(),
    eraseAll: async (): Promise<void> => {
      const at = await desk();
      for (const { about } of await at.contacts.kept()) await eraseContact(at, idOf(about));
    },
    /** What is left of contacts that were erased, in the second copy and in both files of their keys; by name of the file. */
    leftOver: async (): Promise<string[]> => {
      const copy = () => readCopy("contacts");
      // Nobody waits for the copy, so it is looked at until it has followed.
      for (let left = 100; left > 0 && (await copy()).includes("sealed"); left -= 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const found = (await copy()).includes("sealed") ? ["copies/contacts.lines"] : [];
      for (const name of ["contacts.slots", "contacts-second.slots"])
        if (new Uint8Array(await (await readKeptFile("keys", name)).arrayBuffer()).some((byte) => byte !== 0))
          found.push(`keys/${name}`);
      return found;
    },
    /** Puts a contact into the table as it is, without any seal: what a search must find. */
    plant: async (name: string): Promise<void> => {
      const store = new ContactStore("tram-so-contacts");
      await store.open();
      await store.contacts.put({ about: "request:planted", name, slot: 99_999 } as unknown as ContactRow);
      store.close();
    },
    /** Tries every slot of a card with all that is known, beneath the doors of the station; the number of contacts that open. */
    breakIn: async ({ pins = [], card }: Loot): Promise<number> => {
      const { openContact } = await import("../../../src/vault/seal");
      const store = new ContactStore("tram-so-contacts");
      await store.open();
      const [cardKeys, contactKeys] = [openSlotsFile("cards"), openSlotsFile("contacts")];
      const [office, cards] = [await store.office.get("key"), await store.cards.toArray()];
      const slots = await Promise.all(cards.map(({ slot }) => cardKeys.read(slot)));
      const secrets = card ? [[new Uint8Array(card.secret)]] : [[], [new Uint8Array(16)]];
      const factors = secrets.flatMap((known) => [undefined, ...pins].map((pin) => ({ secrets: known, pin })));
      for (const known of factors)
        for (const slot of slots) {
          const key = await unwrapOfficeKey(slot, known);
          if (!key) continue;
          const open = { ...office!, pair: await asPair(key, office!.point) };
          const opened = (await store.contacts.toArray()).map(async ({ about, sealed, slot: at }) =>
            openContact(open, about, { row: sealed, slot: await contactKeys.read(at) }),
          );
          return (await Promise.allSettled(opened)).filter(({ status }) => status === "fulfilled").length;
        }
      return 0;
    },
  };
}
export type ContactStand = ReturnType<typeof contactStand>;
