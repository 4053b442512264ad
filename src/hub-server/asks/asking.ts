import { createHash } from "node:crypto";
import type { HubAnswers, HubAsk, HubQuestion, HubRefusal } from "../../domain/hub/hub-wire";
import type { KeptHub, KeptInvitation, KeptOffice } from "../state/kept-hub";

/** A question that was read, and proven where it has to be. What is answered may change `hub`, which is kept then. */
export interface Asking<A extends HubAsk> {
  hub: KeptHub;
  question: HubQuestion<A>;
  /** Milliseconds since 1970. */
  now: number;
}

/** A question that a device of the office signed. */
export interface SignedAsking<A extends HubAsk> extends Asking<A> {
  office: KeptOffice;
  by: string;
}

export interface Refused {
  refused: HubRefusal;
}
export type Answer<A extends HubAsk> = HubAnswers[A] | Refused;

export const refused = (why: HubRefusal): Refused => ({ refused: why });

/** What is kept of a proof: whoever reads the hub's disk cannot show it. */
export const keptProof = (proof: string): string => createHash("sha256").update(proof).digest("base64url");

export const invitationOf = (office: KeptOffice, proof: string): KeptInvitation | undefined =>
  office.invitations.find((one) => one.proof === keptProof(proof));

/** Was the device cut off once? Then its nkey never comes in again. */
export const wasRemoved = (office: KeptOffice, nkey: string): boolean =>
  office.removed.some(({ device }) => device === nkey);

/** Is the nkey some device's already, in whatever office? One nkey stands in one account. */
export const isKnown = (hub: KeptHub, nkey: string): boolean =>
  hub.offices.some(({ devices }) => devices.some(({ device }) => device === nkey));
