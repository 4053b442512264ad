import { Show } from "solid-js";
import { liveAlarms } from "../../desk/live-requests";
import { useSession } from "../../desk/live-session";
import { hasRight } from "../../domain/team/rights";
import { ById } from "../../ui/by-id";
import { OneAlarm } from "./one-alarm";

/** Shown on every staff screen of a lead when a citizen reported that somebody asked for a code, a password or money. */
export function Alarms() {
  const session = useSession();
  const alarms = liveAlarms(session().desk);
  return (
    <Show when={hasRight(session().member.role, "answer-alarms")}>
      <ById all={alarms() ?? []}>{(request) => <OneAlarm request={request()} />}</ById>
    </Show>
  );
}
