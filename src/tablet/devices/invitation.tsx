import { Match, Switch } from "solid-js";
import { useSession } from "../../desk/live-session";
import type { DeviceKind } from "../../domain/hub/device-kind";
import { devicesWords } from "../../wording/devices-words";
import { createInviting } from "./create-inviting";
import { InvitationCode } from "./invitation-code";

/** Lets one device in: its code, then the digits that both show, then the lead's word. */
export function Invitation(props: {
  whom: { kind: DeviceKind; member?: string };
  onAdded: () => void;
  onOver: () => void;
}) {
  const { desk, member } = useSession()();
  const { shown, onSame, onOther } = createInviting(desk, { ...props.whom, by: member.id }, () => props.onAdded());
  const says = () => devicesWords().add;
  return (
    <Switch>
      <Match when={shown("making")}>
        <p role="status">{says().making}</p>
      </Match>
      <Match when={shown("waiting")}>
        {(now) => <InvitationCode inviting={now().inviting} onBack={() => props.onOver()} />}
      </Match>
      <Match when={shown("came")}>
        {(now) => (
          <>
            <h2>{says().compare}</h2>
            <p class="join-digits" aria-label={says().digits([...now().digits].join(" "))}>
              {now().digits}
            </p>
            <button class="btn main" onClick={() => void onSame(now().inviting)}>
              {says().same}
            </button>
            <button class="btn second" onClick={() => onOther(now().inviting)}>
              {says().other}
            </button>
          </>
        )}
      </Match>
      <Match when={shown("letting")}>
        <p role="status">{says().letting}</p>
      </Match>
      <Match when={shown("added")}>
        <p role="status">{says().done}</p>
        <button class="btn second" onClick={() => props.onOver()}>
          {says().more}
        </button>
      </Match>
      <Match when={shown("refused")}>
        {(now) => (
          <>
            <p role="alert" class="fault">
              {devicesWords().refusals[now().why]}
            </p>
            <button class="btn second" onClick={() => props.onOver()}>
              {says().more}
            </button>
          </>
        )}
      </Match>
    </Switch>
  );
}
