import { onCleanup } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { DeviceKind } from "../../domain/hub/device-kind";
import type { Inviting, JoinRefusal } from "../../hub/hub";
import { createStage } from "./create-stage";

type State =
  | { at: "making" }
  | { at: "waiting"; inviting: Inviting }
  | { at: "came"; inviting: Inviting; digits: string }
  | { at: "letting" }
  | { at: "added" }
  | { at: "refused"; why: JoinRefusal };

const away = { refused: "hub-away" as const };

/** An invitation from its code to the lead's word, as it stands. Whoever leaves the screen calls it off. */
export function createInviting(
  desk: Desk,
  whom: { kind: DeviceKind; member?: string; by: string },
  onAdded: () => void,
) {
  const { shown, go } = createStage<State>({ at: "making" });
  let open: Inviting | undefined;
  const over = (why: JoinRefusal) => {
    open = undefined;
    go({ at: "refused", why });
  };
  const invite = async () => {
    const made = await desk.hub.invite(whom).catch(() => away);
    if ("refused" in made) return over(made.refused);
    open = made;
    go({ at: "waiting", inviting: made });
    const came = await made.came.catch(() => away);
    if (open !== made) return;
    if ("refused" in came) return over(came.refused);
    go({ at: "came", inviting: made, digits: came.digits });
  };
  const onSame = async (inviting: Inviting) => {
    go({ at: "letting" });
    open = undefined;
    const { refused } = await inviting.confirm().catch(() => away);
    if (refused) return over(refused);
    go({ at: "added" });
    onAdded();
  };
  const onOther = (inviting: Inviting) => {
    inviting.callOff();
    over("other-digits");
  };
  onCleanup(() => open?.callOff());
  void invite();
  return { shown, onSame, onOther };
}
