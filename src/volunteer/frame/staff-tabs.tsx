import { A } from "@solidjs/router";
import { For } from "solid-js";
import { addressOf, type Door } from "../../domain/team/may";
import { staffWords } from "../../wording/staff-words";
import { HealthLink } from "./health-link";

const tabs = ["requests", "team", "settings"] as const;

/** The tabs of the staff side. The tab above the open screen is highlighted, however deep that screen lies. */
export function StaffTabs(props: { lit: Door | undefined }) {
  return (
    <nav>
      <For each={tabs}>
        {(tab) => (
          <A href={addressOf(tab)} classList={{ active: props.lit === tab }} replace>
            {staffWords().frame[tab]}
          </A>
        )}
      </For>
      <HealthLink />
    </nav>
  );
}
