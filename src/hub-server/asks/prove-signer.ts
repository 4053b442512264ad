import { fromPublic } from "@nats-io/nkeys";
import * as v from "valibot";
import { signedAsk, signer, type HubAsk } from "../../domain/hub/hub-wire";
import { officeIn, type KeptHub, type KeptOffice } from "../state/kept-hub";
import { refused, type Refused } from "./asking";

/** A signature is good for a minute, either way of the hub's clock. */
const goodFor = 60_000;

const isBy = (nkey: string, text: string, signature: string): boolean => {
  try {
    return fromPublic(nkey).verify(new TextEncoder().encode(text), Buffer.from(signature, "base64url"));
  } catch {
    return false;
  }
};

/** A question as it was posted: its own fields, and all that came with it. */
export interface Posted {
  ask: HubAsk;
  question: object;
  body: unknown;
}

/** Tells which device of which office asks, by its signature; each signature counts once. */
export class SignerProof {
  private readonly seen = new Map<string, number>();

  /** Signatures from before this start are not known any more, so they do not count. */
  constructor(private readonly startedAt: number) {}

  prove({ ask, question, body }: Posted, hub: KeptHub, now: number): { office: KeptOffice; by: string } | Refused {
    const signed = v.safeParse(signer, body);
    if (!signed.success) return refused("bad-question");
    const { office: signs, by, at, signature } = signed.output;
    const office = officeIn(hub, signs);
    if (!office) return refused("unknown-office");
    if (!office.devices.some(({ device }) => device === by)) return refused("not-a-device");
    if (Math.abs(now - at) > goodFor || at < this.startedAt) return refused("late");
    if (!isBy(by, signedAsk(ask, question, { office: signs, by, at }), signature)) return refused("not-a-device");
    return this.isNew(signature, now) ? { office, by } : refused("late");
  }

  private isNew(signature: string, now: number): boolean {
    for (const [old, at] of this.seen) if (now - at > 2 * goodFor) this.seen.delete(old);
    if (this.seen.has(signature)) return false;
    this.seen.set(signature, now);
    return true;
  }
}
