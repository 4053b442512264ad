import type { Locator } from "@playwright/test";
import fc from "fast-check";
import { noticeTyped } from "../../src/domain/practice/real-data";
import { Station, builtApp } from "../journeys/support/station";
import { Tablet } from "../journeys/support/tablet";
import { Watch } from "../journeys/support/watch";
import { openStation, signIn, tham } from "../journeys/support/people";
import { strangeText, veryLongText } from "../cast/strange-text";
import type { Mutant } from "../mutants/mutants";
import type { Fault, Outcome, Run } from "./fault";
import { openStand, withStand } from "./stand/with-stand";
import { openPlace } from "../journeys/support/places";

const mutant: Mutant = {
  breaks: "what is kept is what was typed, byte by byte",
  file: "src/journal/dexie-names-and-notes.ts",
  find: "store.notes.put(note)",
  replace: `store.notes.put({ ...note, text: note.text.normalize("NFC") })`,
};

/** One in so many is a megabyte long. */
const longEvery = 250;
/** One in twenty goes through the forms people type into, the others through what stands behind them. */
const formsShare = 0.05;
const batch = 100;

const texts = (count: number) => [
  ...fc.sample(strangeText, count),
  ...fc.sample(veryLongText, Math.ceil(count / longEvery)),
];

/** A name and a note in the journal, each read again as it was written; gives the texts that came back changed. */
async function throughTheRooms(tries: number, broken: Mutant | undefined, tell: Run["tell"]): Promise<string[]> {
  return withStand(broken, async ({ unpack, watch }) => {
    const { page } = await unpack();
    await openStand(page);
    const losses: string[] = [];
    for (let done = 0; done < tries; done += batch) {
      const some = texts(Math.min(batch, tries - done)).slice(0, tries - done);
      const changed = await page.evaluate((all) => window.stand.keepAndRead(all), some);
      losses.push(...changed.map((text) => `came back changed: ${JSON.stringify(text.slice(0, 60))}`));
      if (broken && losses.length) break;
      if ((done / batch) % 20 === 0) tell(`${done} of ${tries} behind the forms`);
    }
    return [...losses, ...watch.faults];
  });
}

async function openBareField(tablet: Tablet, most: string | null): Promise<Locator> {
  const page = await tablet.context.newPage();
  await page.setContent(`<input maxlength="${most}">`);
  return page.locator("input");
}

/** The search of the citizen and the settings of the lead, on the whole station. */
async function throughTheForms(tries: number, tell: Run["tell"]): Promise<string[]> {
  const station = await Station.open(builtApp);
  const watch = new Watch(station.address);
  const tablet = await Tablet.unpack(watch, { baseURL: station.address, viewport: { width: 1280, height: 800 } });
  const { page } = tablet;
  const losses: string[] = [];
  try {
    await openStation(page);
    await page.goto("/search");
    const search = page.getByRole("searchbox").or(page.getByRole("textbox")).first();
    const half = Math.ceil(tries / 2);
    // A field without any program behind it is the measure: a browser itself leaves line breaks out, and cuts.
    const bare = await openBareField(tablet, await search.getAttribute("maxlength"));
    for (const text of texts(half).slice(0, half)) {
      await search.fill(text);
      await bare.fill(text);
      // What looks like a number, a card or a password is kept in no field.
      const kept = noticeTyped(await bare.inputValue(), "search") ? "" : await bare.inputValue();
      if ((await search.inputValue()) !== kept) losses.push(`the search shows another text: ${text.slice(0, 60)}`);
    }
    tell(`${half} of ${tries} through the forms`);
    await page.goto("/");
    await signIn(page, tham);
    await openPlace(page, "Trạm", "Tên và địa chỉ");
    const name = page.getByLabel("Tên cơ quan");
    for (const text of texts(tries - half).slice(0, tries - half)) {
      await name.fill(text);
      await page.getByRole("button", { name: "Lưu", exact: true }).click();
      await page
        .getByText(/Đã lưu\.|Máy chưa ghi được/)
        .or(page.locator(".fault:not(:empty)"))
        .first()
        .waitFor();
    }
    if (await page.evaluate(() => "hit" in window)) losses.push("a text ran as a script");
    return [...losses, ...watch.faults];
  } finally {
    await tablet.throwAway();
    await station.stop();
  }
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const inForms = Math.ceil(tries * formsShare);
  const losses = [
    ...(await throughTheForms(inForms, tell)),
    ...(await throughTheRooms(tries - inForms, undefined, tell)),
  ];
  const broken = await throughTheRooms(batch, mutant, () => undefined);
  return { tried: tries, survived: tries - losses.length, mutantCaught: broken.length > 0, losses };
}

export const fault: Fault = {
  name: "inputs",
  says: "whatever can be typed or pasted is, into the forms and into what stands behind them",
  mutant: mutant.breaks,
  long: 10_000,
  short: 300,
  run,
};
