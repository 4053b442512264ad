import { headers, nkeyAuthenticator, nkeys, wsconnect, type MsgHdrs, type NatsConnection } from "@nats-io/nats-core";
import { write } from "../../../src/desk/desk";
import { aboutDevice, draft, signedText, type About, type Fact, type JournalEvent } from "../../../src/domain/event";
import { textOfFact, type HubFact } from "../../../src/hub/log/hub-fact";
import { lineSeal, type LineSeal, type Sealed } from "../../../src/hub/log/line-seal";
import type { TabletIdentity } from "../../../src/vault/vault";
import { newIdentity, type Device } from "./device-in-node";
import type { SharedOffice } from "./shared-office";

const first = { "Nats-Expected-Last-Subject-Sequence": "0" };

/** How an entry is put beside where and what. */
interface How {
  headers?: MsgHdrs;
  reply?: string;
}

/** A line that says of itself what its writer likes. */
export interface Forged {
  about: About;
  fact: Fact;
  by: string;
  /** The device it says it is of; the phone, unless another is named. */
  tablet?: string;
  version?: number;
}

/** The phone of a volunteer who means ill: it was let in, has the office's key, and runs a program of its own. */
export class HostilePhone {
  private constructor(
    readonly identity: TabletIdentity,
    readonly member: string,
    readonly seal: LineSeal,
    private readonly connection: NatsConnection,
    private readonly witness: Device,
  ) {}

  /** The office lets it in as the last volunteer's phone. */
  static async letIn({ devices, members, record }: SharedOffice, address: string, seed: string): Promise<HostilePhone> {
    const [witness] = devices;
    const [lead, member] = [members[0]!, members.at(-1)!];
    const identity = await newIdentity("phone");
    const [office] = await witness!.local.things("office");
    const enrolled = { office: office!.id, kind: "phone", key: identity.key, member } as const;
    const line = draft(aboutDevice(identity.id), 1, { type: "device-enrolled", data: enrolled });
    if ((await write(witness!.desk, [line], lead)) !== "written") throw new Error("The phone was not let in.");
    const key = new TextEncoder().encode(seed);
    const connection = await wsconnect({
      servers: address,
      authenticator: nkeyAuthenticator(key),
      inboxPrefix: `_INBOX_${nkeys.fromSeed(key).getPublicKey()}`,
    });
    return new HostilePhone(identity, member, lineSeal(record(seed)), connection, witness!);
  }

  /** The version that the next line about something has. */
  async next(about: About): Promise<number> {
    return ((await this.witness.local.eventsAbout(about)).at(-1)?.version ?? 0) + 1;
  }

  /** A line, signed by this phone whatever it says, as it is put at the hub. */
  async forge({ about, fact, by, tablet = this.identity.id, version }: Forged): Promise<Sealed> {
    const { clock } = this.witness;
    const said = { ...draft(about, version ?? (await this.next(about)), fact), at: clock.now, by, tablet };
    return this.seal.seal({ ...said, signature: await this.identity.sign(signedText(said)) } as JournalEvent);
  }

  /** Puts an entry where nothing stands yet; an attack that the hub itself refuses would prove nothing of the readers. */
  async put({ subject, body }: Sealed, forged: Record<string, string> = {}): Promise<void> {
    const said = headers();
    for (const [name, value] of Object.entries({ ...first, ...forged })) said.append(name, value);
    await this.putAs({ subject, body }, said);
  }

  /** The same with headers of its own. */
  async putAs({ subject, body }: Sealed, said: MsgHdrs): Promise<void> {
    const answer = await this.connection.request(subject, body, { headers: said, timeout: 5_000 });
    const { seq } = answer.json<{ seq?: number }>();
    if (!seq) throw new Error(`The hub did not keep what was put under ${subject}: ${answer.string()}`);
  }

  /** Puts what is last of something, signed by this phone in whosever name. */
  async tell(fact: HubFact, tablet: string): Promise<void> {
    const who = { tablet, at: this.witness.clock.now };
    const said = { ...who, signature: await this.identity.sign(textOfFact(fact, who)) };
    await this.putAs(await this.seal.sealFact({ fact, said }), headers());
  }

  /** Says anything to the hub, whose answer goes wherever the phone likes. */
  async say(subject: string, body: string | Uint8Array, how: How = {}): Promise<void> {
    this.connection.publish(subject, body, how);
    await this.connection.flush();
  }

  close(): void {
    void this.connection.close();
  }
}
