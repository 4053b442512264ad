import type { Journal } from "../../journal/journal";
import type { SharedSecrets, Vault } from "../../vault/vault";
import type { HubState, OfficeDevice } from "../hub";
import type { OnOnePage } from "./one-page";
import type { Sharing } from "./sharing";
import type { AskAbout } from "./tell-of-oneself";

/** What the office's journal is shared with. */
export interface ShareTools extends Omit<Sharing, "local" | "line" | "lineChanges"> {
  /** The release that runs here, for the list of devices. */
  release: string;
  /** Asks `GET /hub/about`; undefined where the hub does not answer. */
  askAbout: AskAbout;
  /** Where hashes of PINs are kept; they are shared by tablets that have a key for them. */
  secrets?: SharedSecrets | undefined;
  /** Runs what only one of the pages of this browser does. */
  onOnePage?: OnOnePage;
}

/** A journal whose lines the devices of an office share. */
export interface SharedJournal {
  journal: Journal;
  /** Tells how this device stands with its hub, now and at each change. */
  watch(tell: (state: HubState) => void): () => void;
  /** What other devices told of themselves last, by their ids; rejects with `HubAway` when nobody answers. */
  told(devices: readonly string[]): Promise<Map<string, NonNullable<OfficeDevice["told"]>>>;
  /** The vault, so that the other tablets hear of the PINs it is given. */
  vault<V extends Vault>(vault: V): V;
  /** Ends everything; journal and log are closed too. */
  close(): void;
}
