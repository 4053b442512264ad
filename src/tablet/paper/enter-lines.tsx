import { For } from "solid-js";
import { DayField } from "../../calendar/day-field";
import { useSession } from "../../desk/live-session";
import { dayInVietnam } from "../../domain/office/service-day";
import type { Outcome } from "../../domain/request/outcome";
import { TextField } from "../../ui/fields/text-field";
import { paperWords } from "../../wording/paper-words";
import { staffWords } from "../../wording/staff-words";
import { createEntering } from "./create-entering";
import { WhatAndWho } from "./what-and-who";

/** The outcomes a sheet has letters for. */
const onSheet: readonly Outcome[] = ["did-it-alone", "done-for-them", "referred", "not-reached"];

/** Enters one line of the sheet at a time. The number counts up by itself, and a tap on an outcome saves the line. */
export function EnterLines() {
  const session = useSession();
  const says = () => paperWords().enter;
  const today = () => dayInVietnam(session().desk.now());
  const entering = createEntering(session);
  return (
    <form class="card staff-form" aria-label={says().title} onSubmit={(event) => event.preventDefault()}>
      <h2>{says().title}</h2>
      <div class="paper-line">
        <DayField label={says().day} value={entering.day()} today={today()} to={today()} onText={entering.setDay} />
        <TextField label={says().number} value={entering.number()} onText={entering.setNumber} digits />
        <WhatAndWho
          topic={entering.topic()}
          helper={entering.helper()}
          onTopic={entering.setTopic}
          onHelper={entering.setHelper}
        />
      </div>
      <p class="second-ink">{says().howto}</p>
      <div class="row" role="group" aria-label={says().outcome}>
        <For each={onSheet}>
          {(outcome) => (
            <button
              type="button"
              class={outcome === "did-it-alone" ? "btn main" : "btn second"}
              onClick={() => void entering.onEnter(outcome)}
            >
              {staffWords().outcomes[outcome]}
            </button>
          )}
        </For>
      </div>
      <p role="alert" class="fault">
        {entering.said().fault}
      </p>
      <p role="status">{entering.said().good}</p>
    </form>
  );
}
