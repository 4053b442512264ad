import type { DeviceKind } from "../../domain/hub/device-kind";
import type { JoinRefusal } from "../hub";
import type { HubRecord } from "../hub-record";
import { askHub } from "./ask-hub";
import { askUntil } from "./ask-until";
import type { Newcomer } from "./enrolment-lines";
import { agree, type Agreed, type OnceKey } from "./handshake";
import type { JoiningTools } from "./joining-tools";
import { openHello } from "./parcel";

/** Whom an office lets in, and who says so. */
export interface Whom {
  kind: DeviceKind;
  member?: string;
  by: string;
}

/** An invitation, as the inviting device knows it. */
export interface Invited {
  tools: JoiningTools;
  record: HubRecord;
  office: string;
  whom: Whom;
  mayInvite: boolean;
  code: { office: string; secret: string };
  own: OnceKey;
  proof: string;
  until: number;
}

/** Somebody came, and the keys fit. */
export type Came = Agreed & { newcomer: Newcomer };

/** Waits until somebody shows the code; "late" once nobody did in time, or it was called off. */
export async function waitForHello(invited: Invited, signal: AbortSignal): Promise<Came | { refused: JoinRefusal }> {
  const { tools, record, proof, until } = invited;
  const asked = await askUntil({ until, now: tools.now, signal }, async () => {
    const answer = await askHub("asked", { proof }, record);
    return answer.refused || answer.hello ? answer : undefined;
  });
  if (asked.refused) return { refused: asked.refused };
  return readWhoCame(invited, asked.hello ?? "", asked.device ?? "");
}

/** Whoever does not know the secret cannot have written it; whoever has an office of its own stays there. */
async function readWhoCame(
  { code, own, whom, office }: Invited,
  sealed: string,
  device: string,
): Promise<Came | { refused: JoinRefusal }> {
  const hello = await openHello(code, device, sealed);
  if (!hello) return { refused: "wrong-code" };
  if (hello.holds !== undefined && (hello.holds !== office || whom.kind !== "tablet")) return { refused: "own-office" };
  const { id, key, point } = hello;
  const said = { ...code, inviting: own.point, joining: point, device, id, key };
  const agreed = await agree(own, point, said).catch(() => undefined);
  if (!agreed) return { refused: "wrong-code" };
  return { ...agreed, newcomer: { id, key, nkey: device, kind: whom.kind, member: whom.member } };
}
