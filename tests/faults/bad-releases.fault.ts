import type { Page } from "@playwright/test";
import { openPlace } from "../journeys/support/places";
import type { Fault, Outcome, Run } from "./fault";
import { badKinds, cutOff } from "./releases/bad-kinds";
import { changeText, workerName, type Changes, type Files } from "./releases/make-release";
import { sideBySide } from "./releases/side-by-side";
import { goOnTo, look, takeUp, untilProven, withReleases, type Deployed } from "./releases/tablet-with-releases";

const mostLoads = 3;
/** Whoever waits longer opens the page again; only the last load is waited for as long as it may take. */
const impatientMs = 2_000;
const patientMs = 20_000;

/** A station to try out: people wait there from now on, whatever release comes. */
async function tryOut(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Mở trạm" }).click();
  await page.getByRole("button", { name: "Dùng thử" }).click();
  await page.getByRole("button", { name: "Cô Mẫu" }).waitFor();
}

/** Every side can be used within so long: the welcome and a guide, the board, the volunteers' list and the lead's day. */
async function isUsable(page: Page, timeout: number): Promise<boolean> {
  page.setDefaultTimeout(timeout);
  try {
    await page.getByText("Mọi số và tên ở đây là bịa ra.").waitFor();
    await goOnTo(page, "/learn/DVC1/1");
    await page
      .getByText(/Bước 1\//)
      .first()
      .waitFor();
    await goOnTo(page, "/board");
    await page.getByText(/Đang chờ: [1-9]\d* người/).waitFor();
    await goOnTo(page, "/volunteer");
    await page.getByRole("button", { name: "Cô Mẫu" }).click();
    await page.getByRole("heading", { name: "Đang chờ" }).waitFor();
    await openPlace(page, "Tổ");
    await page.getByRole("heading", { name: /^Hôm nay, / }).waitFor();
    return true;
  } catch {
    return false;
  } finally {
    page.setDefaultTimeout(patientMs);
  }
}

const open = (page: Page) => page.goto("/", { waitUntil: "commit" }).catch(() => undefined);

/** Opens the station until it can be used; what is wrong, or undefined. Taking a release up loaded it once already. */
async function withinThreeLoads(page: Page, { loaded, last }: { loaded: boolean; last: number }) {
  for (let load = 1; load <= mostLoads; load += 1) {
    if (load > 1 || !loaded) await open(page);
    if (await isUsable(page, load < mostLoads ? impatientMs : last)) return undefined;
  }
  return `not usable after ${mostLoads} loads`;
}

/** A bad release is put out and met; what is wrong with the tablet then, or undefined. */
async function meet({ tablet: { page }, deploy, station }: Deployed, bad: Changes, last = patientMs) {
  const folder = await deploy(bad);
  await goOnTo(page, "/");
  const loaded = await look(page);
  if (loaded) await takeUp(page);
  const wrong = await withinThreeLoads(page, { loaded, last });
  if (wrong) return wrong;
  await station.stop();
  await open(page);
  const offline = await isUsable(page, patientMs);
  await station.start(folder);
  return offline ? undefined : "not usable without a network";
}

/** The next good release is taken as ever, and the bad one is not taken again. */
async function goOn({ tablet: { page }, deploy, station, folder }: Deployed, wasTaken: boolean) {
  const bad = folder();
  await deploy();
  await goOnTo(page, "/");
  if (!(await look(page))) return "the good release after it did not come in";
  await takeUp(page);
  await untilProven(page);
  if (!wasTaken) return undefined;
  await station.start(bad);
  return (await look(page)) ? "it was taken a second time" : undefined;
}

async function survive({ tries, tell }: Run): Promise<string[]> {
  const kinds = Object.entries(badKinds);
  // Two further each time: even three tries meet one that is stopped at the door and one that is left later.
  const first = Math.floor(Math.random() * kinds.length);
  return withReleases(async (deployed) => {
    await tryOut(deployed.tablet.page);
    const losses: string[] = [];
    for (let done = 0; done < tries; done += 1) {
      const [kind, changes] = kinds[(first + 2 * done) % kinds.length]!;
      const wrong = (await meet(deployed, changes)) ?? (await goOn(deployed, Boolean(changes.built)));
      if (wrong) losses.push(`${kind}: ${wrong}`);
      if (done % kinds.length === kinds.length - 1) tell(`${done + 1} of ${tries} bad releases`);
    }
    return losses;
  });
}

const withoutIntegrity = (files: Files) => {
  const blind = "const whole = self.fetch; self.fetch = (a, o) => whole(a, { ...o, integrity: '' });";
  files.set(workerName, Buffer.concat([Buffer.from(blind), files.get(workerName)!]));
};

const hiddenScreen = "a screen behind its welcome throws, on newer tables";

/** Each guard taken away, and a bad release that it alone stops. */
const mutants: Changes[] = [
  {
    built: (files) => {
      badKinds["its first script throws"]!.built!(files);
      changeText(files, /^kiosk-worker\.js$/, [/\.tries>\w+/, ".tries>1/0"]);
    },
  },
  {
    built: (files) => {
      badKinds[hiddenScreen]!.built!(files);
      changeText(files, /^assets\/later\/first-screens-[\w-]{8}\.js$/, [/["'`]broken["'`]/, '"proven"']);
    },
  },
  {
    built: withoutIntegrity,
    // A guide: the trial would find a screen that was cut off.
    damaged: (files) =>
      cutOff(
        files,
        [...files.keys()].find((name) => /^assets\/guides\/nop-va-theo-doi-ho-so-[\w-]{8}\.js$/.test(name))!,
      ),
  },
];

async function isCaught(mutant: Changes): Promise<boolean> {
  return withReleases(async (deployed) => {
    await tryOut(deployed.tablet.page);
    return (await meet(deployed, mutant, impatientMs)) !== undefined;
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const losses = await sideBySide(tries, (share) => survive({ tries: share, tell }));
  const caught = await Promise.all(mutants.map(isCaught));
  return { tried: tries, survived: tries - losses.length, mutantCaught: caught.every(Boolean), losses };
}

export const fault: Fault = {
  name: "bad-releases",
  says: "a release arrives damaged or does not open, in nine ways, and the tablet is opened again up to three times",
  mutant:
    "nobody goes back to the release before; no screen behind the welcome is tried; no file is checked against its digest",
  long: 180,
  short: 3,
  run,
};
