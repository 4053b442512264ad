import { invitationMinutes, readInvitation } from "../../domain/hub/hub-code";
import type { JoinRefusal, Joining } from "../hub";
import { proofOf } from "../proof-of";
import { askHub } from "./ask-hub";
import { askUntil } from "./ask-until";
import { identityToJoinWith, isRootOf, officeHeld } from "./before-joining";
import { agree, makeOnceKey, type Agreed } from "./handshake";
import type { JoiningTools } from "./joining-tools";
import { makeSeed, nkeyOf } from "./login-key";
import { openParcel, sealHello, type Hello } from "./parcel";

/**
 * A new device answers an invitation. It keeps nothing before the other side confirmed; one that was brought back from a
 * backup of this very office becomes another tablet first, because the numbers of the one before are in people's hands.
 */
export async function joinOffice(tools: JoiningTools, fragment: string): Promise<Joining | { refused: JoinRefusal }> {
  const invitation = readInvitation(fragment);
  if (!invitation) return { refused: "not-a-code" };
  if (tools.record) return { refused: "own-office" };
  const held = await officeHeld(tools);
  if (held === "own-office") return { refused: held };
  const identity = await identityToJoinWith(tools);
  const own = await makeOnceKey();
  const seed = makeSeed();
  const { office, secret, point } = invitation;
  const comer = { office, device: nkeyOf(seed), proof: await proofOf(secret) };
  const who = { id: identity.id, key: identity.key };
  const said = { office, secret, inviting: point, joining: own.point, device: comer.device, ...who };
  const agreed = await agree(own, point, said).catch(() => undefined);
  if (!agreed) return { refused: "not-a-code" };
  const hello: Hello = { point: own.point, ...who, ...(held !== undefined && { holds: held }) };
  const sealed = await sealHello(invitation, comer.device, hello);
  const came = await askHub("join", { ...comer, hello: sealed });
  if (came.refused) return { refused: came.refused };
  return { digits: agreed.digits, admitted: waitForParcel(tools, { comer, seed, held, agreed }) };
}

interface Waiting {
  comer: { office: string; device: string; proof: string };
  seed: string;
  held: string | undefined;
  agreed: Agreed;
}

async function waitForParcel(
  tools: JoiningTools,
  { comer, seed, held, agreed }: Waiting,
): ReturnType<() => Joining["admitted"]> {
  const until = tools.now() + invitationMinutes * 60_000;
  const answer = await askUntil({ until, now: tools.now }, async () => {
    const admitted = await askHub("admitted", comer);
    return admitted.refused || admitted.parcel ? admitted : undefined;
  });
  if (answer.refused) return { refused: answer.refused };
  const parcel = await openParcel(agreed, comer.device, answer.parcel ?? "");
  if (!parcel || parcel.record.office !== comer.office) return { refused: "wrong-code" };
  if (held !== undefined && held !== parcel.journalOffice) return { refused: "own-office" };
  if (!(await isRootOf(tools.journal, parcel.record.root))) return { refused: "wrong-root" };
  const record = { ...parcel.record, seed };
  await tools.vault.keepHubRecord(record);
  return { kind: record.kind, ...(record.member !== undefined && { member: record.member }) };
}
