import {
  hubRefusals,
  signedAsk,
  type AboutHub,
  type HubAnswers,
  type HubAsk,
  type HubQuestion,
  type HubRefusal,
} from "../../domain/hub/hub-wire";
import type { HubRecord } from "../hub-record";
import { nkeyOf, signWithSeed } from "./login-key";

/** How long a hub may take to answer; a bad line takes seconds, a broken one for ever. */
const answersWithinMs = 15_000;

export type Answer<A extends HubAsk> = (HubAnswers[A] & { refused?: undefined }) | { refused: HubRefusal | "hub-away" };

/** Who asks what only a device of the office may ask. */
export type Asker = Pick<HubRecord, "office" | "seed">;

/** Asks the hub at this page's own address; "hub-away" where nobody answers as a hub does. Never rejects. */
export async function askHub<A extends HubAsk>(ask: A, question: HubQuestion<A>, asker?: Asker): Promise<Answer<A>> {
  const signed = asker && (await signedBy(asker, ask, question));
  const body = JSON.stringify({ ...question, ...signed });
  const answer = await fetch(`/hub/${ask}`, { method: "POST", headers, body, signal: notForEver() }).catch(
    () => undefined,
  );
  const said = await jsonOf(answer);
  if (!answer || !said) return { refused: "hub-away" };
  if (answer.ok) return said as Answer<A>;
  const refused = hubRefusals.find((one) => "refused" in said && one === said.refused);
  return { refused: refused ?? "hub-away" };
}

/** What the hub is, and what time it has; undefined where nobody answers as a hub does. */
export async function askAbout(): Promise<AboutHub | undefined> {
  const answer = await fetch("/hub/about", { signal: notForEver() }).catch(() => undefined);
  const said = answer?.ok ? await jsonOf(answer) : undefined;
  return said && "hub" in said && said.hub === 1 ? (said as AboutHub) : undefined;
}

const headers = { "Content-Type": "application/json" };
const notForEver = () => AbortSignal.timeout(answersWithinMs);

async function jsonOf(answer: Response | undefined): Promise<object | undefined> {
  const said = (await answer?.json().catch(() => undefined)) as unknown;
  return typeof said === "object" && said !== null ? said : undefined;
}

/** A signature is good for a minute of the hub's clock, and a tablet's own may be days off. */
async function signedBy({ office, seed }: Asker, ask: HubAsk, question: object) {
  const about = await askAbout();
  const who = { office, by: nkeyOf(seed), at: about?.now ?? Date.now() };
  return { ...who, signature: signWithSeed(seed, signedAsk(ask, question, who)) };
}
