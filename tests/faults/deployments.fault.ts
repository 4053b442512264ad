import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { builtApp } from "../journeys/support/station";
import type { Fault, Outcome, Run } from "./fault";
import { workerName, type Changes, type Files } from "./releases/make-release";
import { sideBySide } from "./releases/side-by-side";
import { goOnTo, look, takeUp, untilProven, withReleases } from "./releases/tablet-with-releases";
import type { Deployed } from "./releases/tablet-with-releases";

/** What many apps do: the new worker takes over at once, and every open page is loaded anew. */
const automatic = `
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(takePages()));
async function takePages() {
  await self.clients.claim();
  for (const page of await self.clients.matchAll({ type: "window" })) void page.navigate(page.url);
}`;
const automaticUpdate: Changes = {
  built: (files: Files) =>
    void files.set(workerName, Buffer.concat([files.get(workerName)!, Buffer.from(`;${automatic}`)])),
};

const codes = readdirSync(join(builtApp, "G")).filter((name) => /^[A-Z]+\d+$/.test(name));
const pick = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)]!;
const words = ["lúa", "dừa", "chợ", "phà", "cầu", "xoài", "mía", "đò"];
const upTo = (most: number) => Math.floor(Math.random() * (most + 1));

/** The first of many sittings is longer than a worker watches over the page it opened last. */
const longTenths = 130;

/** A sitting that has begun: where words stand that were typed there, if any. */
interface Sitting {
  page: Page;
  typed?: { field: () => ReturnType<Page["getByRole"]>; text: string };
}

async function sitDown(page: Page): Promise<Sitting> {
  await page.goto("/");
  await page.getByRole("link", { name: "Mở trạm" }).waitFor();
  await page.evaluate(() => Object.assign(window, { sitting: true }));
  const what = pick(["a step", "a search", "a form"]);
  if (what === "a step") {
    await goOnTo(page, `/learn/${pick(codes)}/${1 + upTo(3)}`);
    await page
      .getByText(/Bước \d+\//)
      .first()
      .waitFor();
    return { page };
  }
  await goOnTo(page, what === "a search" ? "/search" : "/set-up");
  const field = () =>
    what === "a search"
      ? page.getByRole("searchbox").or(page.getByRole("textbox")).first()
      : page.getByLabel("Tên cơ quan");
  // Letters alone: what looks like a card's number would rightly not be kept in the box that finds guides.
  const text = `chữ đang gõ ${pick(words)} ${pick(words)}`;
  await field().fill(text);
  return { page, typed: { field, text } };
}

/** People go on as if nothing had happened, to screens whose files were not yet asked for. */
async function goOn({ page, typed }: Sitting): Promise<string[]> {
  const lost: string[] = [];
  if (
    typed &&
    (await typed
      .field()
      .inputValue({ timeout: 2_000 })
      .catch(() => "")) !== typed.text
  )
    lost.push("what was typed is gone");
  // A guide that is open stays at the step it has come to.
  const others = codes.filter((code) => !page.url().includes(`/${code}/`));
  await goOnTo(page, `/learn/${pick(others)}/1`);
  const came = await page
    .getByText(/Bước 1\//)
    .first()
    .waitFor()
    .then(
      () => true,
      () => false,
    );
  if (!came)
    lost.push(`a screen did not come: ${page.url()}: ${(await page.locator("body").innerText()).slice(0, 200)}`);
  if (!(await page.evaluate(() => "sitting" in window))) lost.push("a page was loaded anew in the middle of a sitting");
  return lost;
}

const stillSit = async (pages: Page[]) => {
  const sits = pages.map((page) => page.evaluate(() => "sitting" in window).catch(() => false));
  return (await Promise.all(sits)).every(Boolean);
};

/** So many tenths of a second pass, or fewer if a page is loaded anew: a worker takes over once the one before has nothing to do. */
async function sitOn(pages: Page[], tenths: number): Promise<void> {
  for (let left = tenths; left && (await stillSit(pages)); left -= 1) await pages[0]!.waitForTimeout(100);
}

/** One deployment while one to three pages are sat at, and taken up when all but one are closed. */
async function deployOnce(
  { tablet, deploy }: Deployed,
  { changes, tenths }: { changes?: Changes | undefined; tenths: number },
): Promise<string[]> {
  const pages = [tablet.page];
  for (let more = upTo(2); more; more -= 1) pages.push(await tablet.context.newPage());
  const soon = async () => {
    await tablet.page.waitForTimeout(upTo(1_500));
    await deploy(changes);
  };
  const [sittings] = await Promise.all([Promise.all(pages.map(sitDown)), soon()]);
  const looked = pages.map((page) => look(page).catch(() => false));
  await tablet.page.waitForTimeout(upTo(300));
  const early = await Promise.all(sittings.map(goOn));
  if (!(await Promise.all(looked)).some(Boolean)) return [...early.flat(), "the release did not come in, or took over"];
  await sitOn(pages, tenths);
  const late = await Promise.all(sittings.map((sitting) => goOn({ page: sitting.page })));
  const lost = [...early.flat(), ...late.flat()];
  if (lost.length) return lost;
  const [last, ...others] = pages;
  await Promise.all(others.map((page) => page.close()));
  await goOnTo(last!, "/");
  await takeUp(last!);
  await untilProven(last!);
  return [];
}

async function manyDeployments({ tries, tell }: Run, changes?: Changes): Promise<string[]> {
  return withReleases(async (deployed) => {
    const losses: string[] = [];
    for (let done = 0; done < tries; done += 1) {
      const sitting = { changes, tenths: done ? 0 : longTenths };
      const lost = await deployOnce(deployed, sitting).catch((reason: Error) => [reason.message]);
      await Promise.all(
        deployed.tablet.context
          .pages()
          .slice(1)
          .map((page) => page.close()),
      );
      if (lost.length) losses.push(lost.join(", "));
      if (changes && losses.length) break;
      if (done % 20 === 19) tell(`${done + 1} of ${tries} deployments`);
    }
    return [...losses, ...deployed.watch.faults];
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const losses = await sideBySide(tries, (share) => manyDeployments({ tries: share, tell }));
  const broken = await manyDeployments({ tries, tell: () => undefined }, automaticUpdate);
  const survived = Math.max(0, tries - losses.length);
  return { tried: tries, survived, mutantCaught: broken.length > 0, losses };
}

export const fault: Fault = {
  name: "deployments",
  says: "a new release is put out at any moment, while one to three pages are sat at",
  mutant: "a release waits until the last page asks for it",
  long: 200,
  short: 3,
  run,
};
