import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { sendingWords } from "../../wording/sending-words";
import { MonthChoice } from "../coverage/month-choice";
import type { TeamContext } from "../team-context";
import { TeamPage } from "../team-page";
import { createSending } from "./create-sending";
import { LateNote } from "./late-note";
import { Receive } from "./receive";
import { WhoSent } from "./who-sent";
import "./sending.css";

/** For an office that receives the figures of others: who sent, who did not and since when, and how each goes on. */
export function Sending() {
  return <TeamPage title={() => sendingWords().title}>{(context) => <Senders context={context} />}</TeamPage>;
}

function Senders(props: { context: TeamContext }) {
  const [query, setQuery] = useSearchParams<{ month?: string; note?: string }>();
  const sending = createSending(props.context, () => query.month);
  const { now, month } = sending;
  const noted = () => sending.all().filter((one) => !one.isIn && (query.note === "all" || query.note === one.unit));
  return (
    <Show
      when={noted().length}
      fallback={
        <Show when={sending.view()}>
          <MonthChoice
            desk={props.context.session().desk}
            now={now()}
            month={month()}
            onMonth={(period) => setQuery({ month: period }, { replace: true })}
          />
          <WhoSent sending={sending} month={month()} onNote={(unit) => setQuery({ note: unit })} />
          <Receive context={props.context} />
        </Show>
      }
    >
      <LateNote
        context={props.context}
        month={month()}
        late={noted()}
        onBack={() => setQuery({ note: undefined }, { replace: true })}
      />
    </Show>
  );
}
