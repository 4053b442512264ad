import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Tablet } from "../journeys/support/tablet";
import type { Mutant } from "../mutants/mutants";
import type { Fault, Outcome, Run } from "./fault";
import { standAddress } from "./stand/build-stand";
import type { CardTold, Loot } from "./stand/contact-stand";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const mutant: Mutant = {
  breaks: "a PIN alone opens nothing",
  file: "src/vault/office-key.ts",
  find: "const all = joined(...secrets, stretched);",
  replace: "const all = joined(stretched.length ? stretched : joined(...secrets));",
};

/** Where a thief begins to guess; the PIN is the last of these, so that every guess is made. */
const guesses = (count: number) => Array.from({ length: count }, (_, nth) => String(100_000 + nth));
/** A hundred contacts a guess; one guess of a PIN takes a fifth of a second by design. */
const guessesFor = (contacts: number) => Math.min(500, Math.max(5, Math.round(contacts / 2)));
const batch = 100;

interface Stolen {
  profile: string;
  card: CardTold;
}

/** A tablet with contacts on it, switched off; all its files are taken away. */
async function steal({ unpack }: OpenStand, contacts: number, pin: string): Promise<Stolen> {
  const tablet = await unpack();
  await openStand(tablet.page);
  const card = await tablet.page.evaluate((own) => window.contactStand.makeCards(own), pin);
  for (let done = 0; done < contacts; done += batch) {
    const names = Array.from({ length: Math.min(batch, contacts - done) }, (_, nth) => `Bà con ${done + nth}`);
    await tablet.page.evaluate((some) => window.contactStand.leave(some), names);
  }
  await tablet.switchOff();
  const profile = mkdtempSync(join(tmpdir(), "stolen-"));
  cpSync(tablet.folder, profile, { recursive: true });
  return { profile, card };
}

/** The thief starts a browser of their own on the files; the number of contacts that open. */
async function breakIn({ station, watch }: OpenStand, profile: string, loot: Loot): Promise<number> {
  const tablet = await Tablet.unpack(watch, { baseURL: station.address }, profile);
  await tablet.page.goto(standAddress);
  const opened = await tablet.page.evaluate((known) => window.contactStand.breakIn(known), loot);
  await tablet.switchOff();
  return opened;
}

async function attack(contacts: number, broken: Mutant | undefined): Promise<{ opened: string[]; cracked: boolean }> {
  return withStand(broken, async (stand) => {
    const pins = guesses(guessesFor(contacts));
    const { profile, card } = await steal(stand, contacts, pins.at(-1)!);
    try {
      const byPin = await breakIn(stand, profile, { pins });
      if (broken) return { opened: [], cracked: byPin === contacts };
      const byCard = await breakIn(stand, profile, { card });
      const byBoth = await breakIn(stand, profile, { card, pins: pins.slice(-1) });
      // Otherwise the two before would prove nothing but that the thief's tools are blunt.
      if (byBoth !== contacts) throw new Error(`${byBoth} of ${contacts} open with card and PIN.`);
      const opened = { "PIN without card": byPin, "card without PIN": byCard };
      return {
        opened: Object.entries(opened).flatMap(([how, n]) => (n ? [`${how}: ${n} opened`] : [])),
        cracked: false,
      };
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}

async function run({ tries }: Run): Promise<Outcome> {
  const { opened } = await attack(tries, undefined);
  const { cracked } = await attack(tries, mutant);
  return { tried: tries, survived: opened.length ? 0 : tries, mutantCaught: cracked, losses: opened };
}

export const fault: Fault = {
  name: "stolen",
  says: "the whole profile is stolen, with the right PIN among the first guesses but no card, or with the card but no PIN",
  mutant: "the office's key is wrapped under card and PIN together",
  long: 1000,
  short: 10,
  run,
};
