import { A } from "@solidjs/router";
import { For } from "solid-js";
import { useSession } from "../desk/live-session";
import { boardAddress } from "../domain/addresses";
import { addressOf, may } from "../domain/team/may";
import { boardWords } from "../wording/board-words";
import { staffWords } from "../wording/staff-words";
import { doorTitles } from "./door-titles";
import "./settings-links.css";

/**
 * Links from the settings to everything else that is set, recorded or printed. Each member sees only what they may
 * enter.
 */
export function SettingsLinks() {
  const session = useSession();
  return (
    <nav class="settings-links" aria-label={staffWords().settings.title}>
      <For each={doorTitles().filter(([door]) => may(session().member.role, door))}>
        {([door, title]) => (
          <A class="btn second" href={addressOf(door)} replace>
            {title}
          </A>
        )}
      </For>
      <A class="btn second" href={boardAddress}>
        {boardWords().recording.openBoard}
      </A>
    </nav>
  );
}
