import { createSignal, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { answerAlarm } from "../../desk/request/alarm";
import { dayInVietnam } from "../../domain/office/service-day";
import type { HelpRequest } from "../../domain/request/help-request";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { requestWords } from "../../wording/request-words";
import { numberWithDay } from "../console/number-with-day";
import { sentence, tell, type Said } from "../console/tell";

/** One alarm: the number, who helped, and a button to say that the lead has looked into it. */
export function OneAlarm(props: { request: HelpRequest }) {
  const session = useSession();
  const { found: helper } = createFetchedPart(
    () => props.request.alarm?.helper ?? ("by" in props.request ? props.request.by : undefined),
    async (by) => (await session().desk.journal.memberNames()).get(by),
  );
  const today = () => dayInVietnam(session().desk.now());
  const [said, setSaid] = createSignal<Said>();
  const onSeen = () => tell(setSaid, () => answerAlarm(session().desk, props.request.id, session().member.id));
  return (
    <div class="notice danger spread" role="alert">
      <p>
        <strong>{requestWords().alarm.title(numberWithDay(props.request, today()))}</strong>{" "}
        <Show when={helper()}>{(name) => requestWords().alarm.helper(name())}</Show>{" "}
        <Show when={said()}>{(why) => sentence(why())}</Show>
      </p>
      <button class="btn second" onClick={() => void onSeen()}>
        {requestWords().alarm.seen}
      </button>
    </div>
  );
}
