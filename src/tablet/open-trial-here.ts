// @chunk later
import { catalogue, openGuide, openGuideWords } from "../content/catalogue";
import type { Desk } from "../desk/desk";
import type { Breathe } from "../desk/trial/stage";
import { openProvinceTrial } from "../desk/trial/open-province";
import { openTrial } from "../desk/trial/open-trial";
import { today } from "../desk/today";
import { chanceOf } from "../domain/trial/chance";
import { trialOpened } from "../domain/trial/trial-day";
import type { TrialGuide } from "../domain/trial/trial-request";
import { trialWords } from "../wording/trial-words";

/** Guides that people of the trial come with: two of each topic are enough to be believed. */
const ofEachTopic = 2;

/** Every trial lives through the same month; only its days are others. */
const seed = 2023;

/** A commune's office with a month behind it, or a province's with the figures of its communes. */
const openings = { commune: openTrial, province: openProvinceTrial };
export type TrialKind = keyof typeof openings;

/** Fetches the guides that a trial is made of. */
export const fetchTrial = (): Promise<unknown> => Promise.all([guidesOfTrial(), openGuideWords()]);

/** Opens a trial of a kind, dated to end today; `breathe` lets the screen show how far it is. */
export async function openTrialHere(desk: Desk, kind: TrialKind, breathe: Breathe): ReturnType<typeof openTrial> {
  const [guides, words] = await Promise.all([guidesOfTrial(), openGuideWords()]);
  const version = new Map(words.map((one) => [one.code, one.version]));
  const courses = catalogue.map(({ code, topic }) => ({ code, topic, version: version.get(code) ?? 1 }));
  const day = today(desk);
  const plan = { names: trialWords(), guides, courses, chance: chanceOf(seed), commune: 0, crowd: 1, today: day };
  return openings[kind](desk, { ...plan, opened: trialOpened(day), now: desk.now() }, breathe);
}

async function guidesOfTrial(): Promise<TrialGuide[]> {
  const chosen = catalogue.filter(
    ({ topic, code }) =>
      catalogue.filter((one) => one.topic === topic).findIndex((one) => one.code === code) < ofEachTopic,
  );
  const opened = await Promise.all(chosen.map(({ code }) => openGuide(code)));
  return opened.flatMap((guide) => (guide ? [trialGuide(guide)] : []));
}

const trialGuide = ({
  code,
  topic,
  version,
  steps,
}: NonNullable<Awaited<ReturnType<typeof openGuide>>>): TrialGuide => ({
  code,
  topic,
  version,
  steps: steps.map(({ id }) => id),
});
