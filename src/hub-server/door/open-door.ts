import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { answerHub, isHubAddress, type AskedHub } from "./answer-hub";
import { Pipe } from "./lead-to-engine";
import { listenAt } from "./listen-at";

interface OpenDoor {
  port: number;
  host: string;
  /** Answers everything that is not the hub's. */
  station: RequestListener;
  /** The hub, once it is open. */
  hub: () => AskedHub | undefined;
  /** Where the engine listens for WebSockets, while it does. */
  enginePort: () => number | undefined;
  tell: (sentence: string) => void;
}

/** Opens the one address of station, hub and engine; rejects with a plain sentence when it cannot be had. */
export function openDoor({ port, host, station, hub, enginePort, tell }: OpenDoor) {
  const broke = (response: ServerResponse) => (error: Error) => {
    tell(`A question could not be answered: ${error.message}`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (!isHubAddress(request.url ?? "")) return station(request, response);
    const open = hub();
    if (!open) return void response.writeHead(503).end();
    return void answerHub(open, request, response).catch(broke(response));
  };
  return listenAt({ port, host, answer, pipe: new Pipe(enginePort) });
}
