import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Node 20 has no WebSocket of its own. This one comes with the browsers' drivers; named plainly, it would be the browsers' stub.
 */
export function giveNodeSockets(): void {
  const require = createRequire(import.meta.url);
  globalThis.WebSocket ??= require(join(import.meta.dirname, "../../../node_modules/ws/index.js")) as typeof WebSocket;
}
