import type { IncomingMessage, ServerResponse } from "node:http";
import { guards } from "../../build/security-policy";
import { hubAsks, type AboutHub, type HubAsk, type HubRefusal } from "../../domain/hub/hub-wire";
import type { Answer } from "../asks/asking";
import { askerOf, isOwnOrigin } from "./own-origin";
import { readBody } from "./read-body";

/** The hub behind its door. */
export interface AskedHub {
  about(): AboutHub;
  answer(ask: HubAsk, body: unknown, from: string): Promise<Answer<HubAsk>>;
}

const statusOf: Record<HubRefusal, number> = {
  "bad-question": 400,
  "not-a-device": 401,
  "may-not": 403,
  "wrong-code": 403,
  "unknown-office": 404,
  "used-code": 409,
  late: 410,
  "too-many": 429,
};

/** Is it an address of the hub, and not of the station? */
export const isHubAddress = (url: string): boolean => /^\/hub(\/|\?|$)/.test(url);

function send(response: ServerResponse, status: number, answer: object): void {
  const body = JSON.stringify(answer);
  const headers = { ...guards, "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) }).end(body);
}

const refuse = (response: ServerResponse, why: HubRefusal) => send(response, statusOf[why], { refused: why });

/** The question an address asks; undefined for any other address. */
function askAt(url: string): HubAsk | undefined {
  const name = /^\/hub\/([a-z]+)$/.exec(url)?.[1];
  return name && Object.hasOwn(hubAsks, name) ? (name as HubAsk) : undefined;
}

/** Answers one request to the hub. What goes wrong inside is told by a status alone, and to whoever runs the hub. */
export async function answerHub(hub: AskedHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = "", method } = request;
  if (method === "GET" && url === "/hub/about") return send(response, 200, hub.about());
  const ask = askAt(url);
  if (!ask) return send(response, 404, {});
  if (method !== "POST") return send(response.setHeader("Allow", "POST"), 405, {});
  if (!isOwnOrigin(request)) return refuse(response, "bad-question");
  const body = await readBody(request);
  if (typeof body !== "object" || body === null) {
    // What is still on its way is not waited for.
    response.shouldKeepAlive = false;
    return refuse(response, "bad-question");
  }
  const answer = await hub.answer(ask, body, askerOf(request));
  return "refused" in answer ? refuse(response, answer.refused) : send(response, 200, answer);
}
