import { fromPublic } from "@nats-io/nkeys";
import * as v from "valibot";
import {
  hubAsks,
  signedAsk,
  signedAsks,
  signer,
  type HubAsk,
  type HubDevice,
  type HubRefusal,
} from "../../src/domain/hub/hub-wire";
import { proofOf } from "../../src/hub/proof-of";
import { fromBase64Url } from "../../src/vault/signature";

interface Invited {
  office: string;
  by: string;
  kind: HubDevice["kind"];
  mayInvite: boolean;
  came?: { device: string; hello: string };
  parcel?: string;
}

const no = (refused: HubRefusal) => ({ refused });
type Body = Record<string, string & boolean>;

/** A hub's side of the questions beside the log, as `hub-wire.ts` tells them; it keeps all that it heard. */
export class WireDouble {
  now = Date.UTC(2026, 10, 24, 1, 0);
  away = false;
  readonly heard: { ask: string; body: string }[] = [];
  /** The next questions are answered, and nobody hears the answers. */
  loses = 0;
  private readonly codes = new Map<string, string>();
  private readonly usedBy = new Map<string, string>();
  private readonly devices = new Map<string, HubDevice & { office: string }>();
  private readonly invited = new Map<string, Invited>();
  readonly farewells = new Map<string, string>();
  /** The keys of coordinators, who came by the code of the province. */
  readonly readers: string[] = [];

  async addOffice(office: string, secret: string): Promise<void> {
    this.codes.set(office, await proofOf(secret));
    this.usedBy.delete(office);
  }

  /** Loses every device it knew, and keeps no farewell. */
  forgetAll(): void {
    this.devices.clear();
  }

  /** Stands in for the page's own fetch. */
  readonly fetch = async (address: string, how?: RequestInit): Promise<Response> => {
    if (this.away) throw new TypeError("Failed to fetch");
    const ask = address.replace(/^\/hub\//, "");
    if (ask === "about") return Response.json({ hub: 1, engine: "2.15.1", durable: true, now: this.now });
    const body = String(how?.body);
    this.heard.push({ ask, body });
    const answer = this.answer(ask as HubAsk, JSON.parse(body) as Body);
    if (this.loses > 0) {
      this.loses -= 1;
      throw new TypeError("Failed to fetch");
    }
    return Response.json(answer, { status: "refused" in answer ? 403 : 200 });
  };

  private answer(ask: HubAsk, body: Body): object {
    const read = v.safeParse(hubAsks[ask], body);
    if (!read.success) return no("bad-question");
    if (!(signedAsks as readonly string[]).includes(ask)) return this.byAnybody(ask, body);
    const who = v.safeParse(signer, body);
    if (!who.success || Math.abs(who.output.at - this.now) > 60_000) return no("not-a-device");
    const text = new TextEncoder().encode(signedAsk(ask, read.output, who.output));
    const known = this.devices.get(who.output.by);
    const signed = fromPublic(who.output.by).verify(text, fromBase64Url(who.output.signature));
    return known && signed ? this.bySigner(ask, body, known) : no("not-a-device");
  }

  private byAnybody(ask: HubAsk, body: Body): object {
    const { office, device, proof, hello, reader } = body as Required<Body>;
    if (ask === "removed") return { farewell: this.farewells.get(device!) };
    if (ask === "claim") return this.claim(office!, device!, { proof: proof!, reader });
    const invited = this.invited.get(proof!);
    if (!invited || invited.office !== office) return no("wrong-code");
    if (ask === "admitted") return invited.came?.device === device ? { parcel: invited.parcel } : no("wrong-code");
    if (invited.came) return no("used-code");
    invited.came = { device: device!, hello: hello! };
    return {};
  }

  private claim(office: string, device: string, { proof, reader }: { proof: string; reader?: string }): object {
    if (!this.codes.has(office)) return no("unknown-office");
    if (this.codes.get(office) !== proof) return no("wrong-code");
    const usedBy = this.usedBy.get(office);
    if (usedBy !== undefined) return usedBy === device ? {} : no("used-code");
    this.usedBy.set(office, device);
    if (reader) this.readers.push(reader);
    this.letIn(device, office, { kind: "tablet", mayInvite: true });
    return {};
  }

  private letIn(device: string, office: string, { kind, mayInvite }: Pick<HubDevice, "kind" | "mayInvite">): void {
    this.devices.set(device, { device, office, kind, mayInvite, since: this.now, there: false });
  }

  private bySigner(ask: HubAsk, body: Body, who: HubDevice & { office: string }): object {
    if (ask === "readers") return { province: "Tỉnh Vĩnh Long", readers: this.readers };
    if (ask === "devices") return { devices: this.devicesOf(who.office) };
    if (!who.mayInvite) return no("may-not");
    if (ask === "remove") return this.remove(body["device"]!, body["farewell"]);
    const { kind, mayInvite } = body as unknown as Invited;
    const proof = body["proof"]!;
    if (ask !== "invite") return this.ofInvited(ask, proof, body["parcel"], who);
    this.invited.set(proof, { office: who.office, by: who.device, kind, mayInvite });
    return {};
  }

  private devicesOf(office: string): HubDevice[] {
    const ofOffice = [...this.devices.values()].filter((one) => one.office === office);
    return ofOffice.map(({ office: _office, ...device }) => device);
  }

  private remove(device: string, farewell: string | undefined): object {
    if (!this.devices.delete(device)) return no("not-a-device");
    if (farewell) this.farewells.set(device, farewell);
    return {};
  }

  private ofInvited(
    ask: HubAsk,
    proof: string,
    parcel: string | undefined,
    who: HubDevice & { office: string },
  ): object {
    const invited = this.invited.get(proof);
    if (invited?.by !== who.device) return no("wrong-code");
    if (ask === "asked") return invited.came ?? {};
    if (ask === "refuse") this.invited.delete(proof);
    if (ask !== "admit" || parcel === undefined) return {};
    invited.parcel = parcel;
    this.letIn(invited.came!.device, who.office, invited);
    return {};
  }
}
