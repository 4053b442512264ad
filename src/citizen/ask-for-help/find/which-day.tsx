import { For } from "solid-js";
import type { Instant } from "../../../domain/event";
import { dayInVietnam } from "../../../domain/office/service-day";
import type { HelpRequest } from "../../../domain/request/help-request";
import { spokenDay } from "../../../wording/day-words";
import { turnWords } from "../../../wording/turn-words";
import { PictureButton } from "../sheet/picture-button";
import { TurnSheet } from "../sheet/turn-sheet";

interface Choosing {
  found: readonly HelpRequest[];
  now: Instant;
  onChoose: (id: string) => void;
  onBack: () => void;
}

/** The same number was given out on two days: which of them is meant? */
export function WhichDay(props: Choosing) {
  const today = () => dayInVietnam(props.now);
  const taken = ({ day, dayUnsure }: HelpRequest) => {
    const spoken = spokenDay(day);
    if (day === today()) return turnWords().find.today(spoken);
    return dayUnsure ? turnWords().find.dayUnsure(spoken) : spoken;
  };
  const due = ({ day, dueOn }: HelpRequest) =>
    dueOn && dueOn !== day ? turnWords().find.dueOn(spokenDay(dueOn)) : undefined;
  return (
    <TurnSheet title={turnWords().find.which} onBack={props.onBack}>
      <div class="sheet-rows">
        <For each={props.found}>
          {(request) => (
            <PictureButton
              picture="way"
              words={`${request.number} · ${taken(request)}`}
              more={due(request)}
              onChoose={() => props.onChoose(request.id)}
            />
          )}
        </For>
      </div>
    </TurnSheet>
  );
}
