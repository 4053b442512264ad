import { Show } from "solid-js";
import { guidesNow } from "../../content/catalogue";
import { codeThere } from "../../domain/guide/code-of-office";
import type { DutyKind } from "../../domain/team/duty-kind";
import { dutyWords } from "../../wording/duty-words";
import { Choice } from "../choice";
import { needsOfDuty } from "./create-assigning";

/** The guide a duty is about, for the kinds that need one. */
export function GuideChoice(props: { what: DutyKind; chosen: string; onChoose: (guide: string) => void }) {
  return (
    <Show when={needsOfDuty(props.what) === "guide"}>
      <Choice
        label={dutyWords().assign.guide}
        value={props.chosen}
        none=""
        options={guidesNow().map(({ code, title }) => ({ value: code, name: `${codeThere(code)} · ${title}` }))}
        onChoose={(guide) => props.onChoose(guide)}
      />
    </Show>
  );
}
