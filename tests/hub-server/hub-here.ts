import { once } from "node:events";
import { request, type IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";
import { signedAsk, type HubAsk } from "../../src/domain/hub/hub-wire";
import { readHubCode } from "../../src/domain/hub/hub-code";
import { proofOf } from "../../src/hub/proof-of";
import { giveCode } from "../../src/hub-server/commands/office-verbs";
import { openHub, type RunningHub } from "../../src/hub-server/open-hub";
import type { TestDevice } from "./device-client";
import { engineHere, throwAwayFolder } from "./engine-here";

export interface HubHere extends RunningHub {
  address: string;
  folder: string;
  /** What it told whoever runs it. */
  told: string[];
}

/** A hub on this machine alone, with a station that has one page, in a folder that goes when the test ends. */
export async function hubHere(folder = throwAwayFolder()): Promise<HubHere> {
  const told: string[] = [];
  const hub = await openHub({
    folder,
    engine: engineHere!,
    station: (_request, response) => response.end("the station"),
    port: 0,
    host: "127.0.0.1",
    tell: (sentence) => told.push(sentence),
  });
  onTestFinished(() => hub.stop());
  return { ...hub, address: `127.0.0.1:${hub.port}`, folder, told };
}

export interface HubSaid {
  status: number;
  headers: IncomingHttpHeaders;
  answer: Record<string, unknown>;
}

/** Posts a question as a page of the hub's own address does, unless other headers are named. */
export async function post(
  address: string,
  path: string,
  body: string | object,
  headers: Record<string, string> = {},
): Promise<HubSaid> {
  const own = { origin: `http://${address}`, "content-type": "application/json" };
  const asked = request(`http://${address}${path}`, { method: "POST", headers: { ...own, ...headers }, agent: false });
  asked.on("error", () => undefined);
  asked.end(typeof body === "string" ? body : JSON.stringify(body));
  const [response] = await once(asked, "response");
  let text = "";
  for await (const part of response) text += String(part);
  return { status: response.statusCode, headers: response.headers, answer: text ? JSON.parse(text) : {} };
}

export const askHub = (address: string, ask: HubAsk, body: object) => post(address, `/hub/${ask}`, body);

/** A question with the signature of a device. */
export function signed(ask: HubAsk, question: object, by: TestDevice, office: string, at = Date.now()): object {
  const who = { office, by: by.device, at };
  return { ...question, ...who, signature: by.sign(signedAsk(ask, question, who)) };
}

/** An office whose first device has come in; resolves its eight signs. */
export async function officeWith(hub: HubHere, first: TestDevice, name = "Xã Hưng Nhượng"): Promise<string> {
  const { code } = await giveCode(hub.state, { name }, Date.now());
  const { office, secret } = readHubCode(code)!;
  const { status } = await askHub(hub.address, "claim", { office, device: first.device, proof: await proofOf(secret) });
  if (status !== 200) throw new Error(`The first device was not let in: ${status}.`);
  return office;
}
