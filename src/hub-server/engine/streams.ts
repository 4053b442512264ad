import { canEndMessages } from "./engine-version";
import { mostFigures, mostOfOffice, mostPayload } from "./configuration";
import { provinceAccount } from "./engine-plan";

/** A stream as the engine's own protocol describes it. */
export type StreamSetting = Record<string, unknown> & { name: string };

/** Bytes of an entry. Most lines are under two thousand; an office's settings with every hamlet and goal take tens of thousands. */
const mostOfEntry = mostPayload;

const everyStream = {
  storage: "file",
  retention: "limits",
  num_replicas: 1,
  allow_direct: true,
  deny_delete: true,
  deny_purge: true,
  max_msgs_per_subject: 1,
};

/** Lines: what stands under a subject stays, whoever puts another thing there, until its own end. */
const events = (version: string): StreamSetting => ({
  ...everyStream,
  name: "EVENTS",
  subjects: ["e.>"],
  republish: { src: "e.>", dest: "n.e.>" },
  discard: "new",
  discard_new_per_subject: true,
  max_msg_size: mostOfEntry,
  max_bytes: mostOfOffice.EVENTS,
  ...(canEndMessages(version) ? { allow_msg_ttl: true } : {}),
});

/** What is last of names and of hashes of PINs, and what devices tell of themselves. */
const state: StreamSetting = {
  ...everyStream,
  name: "STATE",
  subjects: ["s.>"],
  republish: { src: "s.>", dest: "n.s.>" },
  discard: "new",
  max_msg_size: mostOfEntry,
  max_bytes: mostOfOffice.STATE,
};

/** The last figures of each office and period. */
const figures: StreamSetting = {
  ...everyStream,
  name: "FIGURES",
  subjects: ["f.>"],
  republish: { src: "f.>", dest: "n.f.>" },
  discard: "new",
  max_msg_size: mostPayload,
  max_bytes: mostFigures,
};

/** The streams that an account has, for an engine of a version. */
export const streamsOf = (account: string, version: string): StreamSetting[] =>
  account === provinceAccount ? [figures] : [events(version), state];
