import { A } from "@solidjs/router";
import { For } from "solid-js";
import { useKind, useSession } from "../../desk/live-session";
import { addressOf, may, type Door } from "../../domain/team/may";
import { staffWords } from "../../wording/staff-words";
import { HealthLink } from "./health-link";

const tabs = ["requests", "team", "report", "station"] as const;
/** These stand in the bar of a phone as well; the search leads from there to the others. */
const onPhones: readonly Door[] = ["requests", "team", "find"];

/**
 * The places of the staff side and the search, in the head row, on a phone at the lower edge. The place of the open screen is
 * highlighted, however deep that screen lies.
 */
export function StaffTabs(props: { lit: Door | undefined }) {
  const session = useSession();
  const kind = useKind();
  const lit = (tab: Door) => ({ active: props.lit === tab, wide: !onPhones.includes(tab) });
  return (
    <nav>
      <For each={tabs.filter((tab) => may(session().member.role, tab, kind()))}>
        {(tab) => (
          <A href={addressOf(tab)} classList={lit(tab)} replace>
            {staffWords().frame[tab]}
          </A>
        )}
      </For>
      <HealthLink lit={props.lit === "tablet"} />
      <A
        href={addressOf("find")}
        class="staff-find"
        classList={{ elsewhere: props.lit !== undefined && !onPhones.includes(props.lit) }}
        replace
      >
        {staffWords().frame.find}
      </A>
    </nav>
  );
}
