import { Show } from "solid-js";
import { writtenDay } from "../../domain/guide/expiry";
import type { FactHere } from "../../domain/guide/facts-here";
import type { GuideCheck } from "../../domain/guide/guide-check";
import { checkWords } from "../../wording/check-words";
import { staffWords } from "../../wording/staff-words";
import type { TeamContext } from "../team-context";

/** How sure a fact is, and from where; of what the office saw: who by role, when, on what. */
export function FactSource(props: { fact: FactHere; context: TeamContext }) {
  const isWeak = () => props.fact.certainty !== "confirmed" && props.fact.certainty !== "read";
  return (
    <span class="check-source">
      <span class="check-until" classList={{ care: isWeak() }}>
        {checkWords().certainties[props.fact.certainty]}
      </span>
      <small class="second-ink">
        <Show when={props.fact.check} fallback={props.fact.certainty === "read" ? props.fact.where : ""}>
          {(check) => seenBy(check(), props.context)}
        </Show>
      </small>
    </span>
  );
}

function seenBy({ by, on, device, app }: GuideCheck, context: TeamContext): string {
  const { members, gone } = context.view();
  const role = [...members, ...gone].find(({ id }) => id === by)?.role ?? "lead";
  return checkWords().confirmedBy(staffWords().roles[role], writtenDay(on), `${device}, ${app}`);
}
