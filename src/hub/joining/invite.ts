import { codeOf, invitationMinutes, joinAddressOf } from "../../domain/hub/hub-code";
import type { Inviting, JoinRefusal } from "../hub";
import { proofOf } from "../proof-of";
import { askHub } from "./ask-hub";
import { makeOnceKey } from "./handshake";
import { mayArrange, type JoiningTools } from "./joining-tools";
import { letIn } from "./let-in";
import { waitForHello, type Invited, type Whom } from "./who-came";

/** Ten bytes are sixteen signs. */
const secretBytes = 10;

/** An invitation, good once and for ten minutes; the hub is told its proof, and never the secret. */
export async function inviteDevice(tools: JoiningTools, whom: Whom): Promise<Inviting | { refused: JoinRefusal }> {
  const { record } = tools;
  if (!record?.mayInvite || !(await mayArrange(tools, whom.by))) return { refused: "may-not" };
  const [office] = await tools.journal.things("office");
  if (!office) return { refused: "unknown-office" };
  const code = { office: record.office, secret: codeOf(crypto.getRandomValues(new Uint8Array(secretBytes))) };
  const own = await makeOnceKey();
  const mayInvite = whom.kind === "tablet" || (whom.member !== undefined && (await mayArrange(tools, whom.member)));
  const proof = await proofOf(code.secret);
  const asked = await askHub("invite", { proof, kind: whom.kind, mayInvite }, record);
  if (asked.refused) return { refused: asked.refused };
  const until = tools.now() + invitationMinutes * 60_000;
  return invitation({ tools, record, office: office.id, whom, mayInvite, code, own, proof, until });
}

function invitation(invited: Invited): Inviting {
  const { record, code, own, proof, until } = invited;
  const over = new AbortController();
  const end = () => void askHub("refuse", { proof }, record);
  const whoCame = waitForHello(invited, over.signal).then(async (came) => {
    if ("refused" in came && came.refused !== "late") end();
    return came;
  });
  return {
    address: joinAddressOf(location.origin, { ...code, point: own.point }),
    until,
    came: whoCame.then((came) => ("refused" in came ? came : { digits: came.digits })),
    confirm: async () => {
      const came = await whoCame;
      return "refused" in came ? came : letIn(invited, came);
    },
    callOff: () => {
      over.abort();
      end();
    },
  };
}
