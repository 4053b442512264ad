import { createResource, For, Show } from "solid-js";
import { liveAlarms } from "../desk/live-requests";
import { useSession } from "../desk/live-session";
import { answerAlarm } from "../desk/request/answer-alarm";
import { dayInVietnam } from "../domain/office/service-day";
import { leads } from "../domain/team/role";
import type { HelpRequest } from "../domain/request/help-request";
import { requestWords } from "../wording/request-words";
import { numberWithDay } from "./number-with-day";

/** On every staff screen of a lead: a citizen says that somebody asked for a code, a password or money. */
export function Alarms() {
  const session = useSession();
  const alarms = liveAlarms(session().desk);
  return (
    <Show when={leads(session().member.role)}>
      <For each={alarms()}>{(request) => <OneAlarm request={request} />}</For>
    </Show>
  );
}

function OneAlarm(props: { request: HelpRequest }) {
  const session = useSession();
  const [helper] = createResource(
    () => ("by" in props.request ? props.request.by : undefined),
    async (by) => (await session().desk.journal.memberNames()).get(by),
  );
  const today = () => dayInVietnam(session().desk.now());
  const onSeen = () => void answerAlarm(session().desk, props.request.id, session().member.id);
  return (
    <div class="notice danger spread" role="alert">
      <p>
        <strong>{requestWords().alarm.title(numberWithDay(props.request, today()))}</strong>{" "}
        <Show when={helper()}>{(name) => requestWords().alarm.helper(name())}</Show>
      </p>
      <button class="btn second" onClick={onSeen}>
        {requestWords().alarm.seen}
      </button>
    </div>
  );
}
