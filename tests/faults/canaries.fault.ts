import { randomBytes } from "node:crypto";
import type { Tablet } from "../journeys/support/tablet";
import type { Mutant } from "../mutants/mutants";
import type { Fault, Outcome, Run } from "./fault";
import { standAddress } from "./stand/build-stand";
import { ByteSearch } from "./stand/find-bytes";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const pin = "280519";
const mutant: Mutant = {
  breaks: "nothing of a contact is on the disk but its seal",
  file: "src/vault/dexie-contacts.ts",
  find: "await store.contacts.put({ about, consent, runningDay, sealed: sealed.row, slot });",
  replace: "await store.contacts.put({ about, consent, runningDay, sealed: sealed.row, slot, ...contact });",
};

/** A name that no compression makes shorter, and that stands nowhere by chance. */
const canary = () => randomBytes(18).toString("base64url").replace(/[-_]/g, "x");
const canaries = (count: number) => Array.from({ length: count }, canary);

const backOn = async (tablet: Tablet) => {
  await tablet.switchOn();
  await tablet.page.goto(standAddress);
};

/** So many at a time, so that no call to the page takes minutes. */
const batch = 100;

/** Each moment of a contact's life, one after the other, on one tablet. */
async function* moments({ unpack }: OpenStand, names: readonly string[]): AsyncGenerator<[string, Tablet]> {
  const tablet = await unpack();
  await openStand(tablet.page);
  const card = await tablet.page.evaluate((own) => window.contactStand.makeCards(own), pin);
  for (let at = 0; at < names.length; at += batch)
    await tablet.page.evaluate((some) => window.contactStand.leave(some), names.slice(at, at + batch));
  await tablet.page.evaluate(() => window.stand.copyWritten());
  yield ["locked", tablet];
  const opened = await tablet.page.evaluate(([own, key]) => window.contactStand.openAll(key, own), [
    pin,
    card,
  ] as const);
  if (opened.length !== names.length) throw new Error(`${opened.length} of ${names.length} opened with card and PIN.`);
  yield ["open", tablet];
  await tablet.page.evaluate(() => window.contactStand.lock());
  yield ["locked again", tablet];
  await tablet.switchOff();
  yield ["switched off", tablet];
  await backOn(tablet);
  await tablet.page.evaluate(([own, key]) => window.contactStand.openAll(key, own), [pin, card] as const);
  await tablet.kill();
  yield ["killed while open", tablet];
  await backOn(tablet);
  await tablet.page.evaluate(() => window.contactStand.eraseAll());
  const left = await tablet.page.evaluate(() => window.contactStand.leftOver());
  if (left.length) throw new Error(`Erased, and still there: ${left.join(", ")}.`);
  yield ["erased", tablet];
  await tablet.switchOff();
  yield ["erased and switched off", tablet];
  await backOn(tablet);
  const planted = canary();
  await tablet.page.evaluate((name) => window.contactStand.plant(name), planted);
  await tablet.switchOff();
  if (!new ByteSearch([planted]).in(tablet.folder).length) throw new Error("A planted plain row was not found.");
}

async function look(tries: number, broken: Mutant | undefined, tell: Run["tell"]): Promise<string[]> {
  return withStand(broken, async (stand) => {
    const names = canaries(tries);
    const search = new ByteSearch(names);
    const found: string[] = [];
    for await (const [moment, tablet] of moments(stand, names)) {
      found.push(...search.in(tablet.folder).map((where) => `${moment}: ${where}`));
      if (broken && found.length) break;
      tell(`looked through the profile, ${moment}`);
    }
    return [...found, ...stand.watch.faults];
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const losses = await look(tries, undefined, tell);
  const found = await look(Math.min(tries, 20), mutant, () => undefined);
  return { tried: tries, survived: losses.length ? 0 : tries, mutantCaught: found.length > 0, losses };
}

export const fault: Fault = {
  name: "canaries",
  says: "names left by people are looked for in every file of the profile, written in nine ways, at seven moments",
  mutant: "a contact is sealed before it is kept; and a plain row planted at the end has to be found",
  long: 1000,
  short: 40,
  run,
};
