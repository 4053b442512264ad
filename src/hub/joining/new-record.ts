import { toBase64Url } from "../../vault/signature";
import type { HubRecord } from "../hub-record";
import { makeSeed } from "./login-key";

/** What the first tablet of an office keeps of its hub: keys that nobody else has yet. `root` is the key it signs with. */
export const newRecord = (office: string, root: string): HubRecord => ({
  office,
  kind: "tablet",
  mayInvite: true,
  seed: makeSeed(),
  teamKey: newKey(),
  pinKey: newKey(),
  root,
});

const newKey = () => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
