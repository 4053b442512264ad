import { A } from "@solidjs/router";
import { boardWords } from "../wording/board-words";
import { cardsWords } from "../wording/cards-words";
import { paperWords } from "../wording/paper-words";
import { printWords } from "../wording/print-words";
import { safetyWords } from "../wording/safety-words";
import { reportWords } from "../wording/report-words";
import { rulesWords } from "../wording/rules-words";

/** From the settings to everything else that is set, recorded or printed for the office. */
export function SettingsLinks() {
  return (
    <nav class="row" aria-label={rulesWords().title}>
      <A class="btn second" href="/rules" replace>
        {rulesWords().title}
      </A>
      <A class="btn second" href="/report" replace>
        {reportWords().title}
      </A>
      <A class="btn second" href="/voice" replace>
        {boardWords().recording.title}
      </A>
      <A class="btn second" href="/paper" replace>
        {paperWords().title}
      </A>
      <A class="btn second" href="/cards" replace>
        {cardsWords().title}
      </A>
      <A class="btn second" href="/print" replace>
        {printWords().room.title}
      </A>
      <A class="btn second" href="/glass" replace>
        {printWords().glass.title}
      </A>
      <A class="btn second" href="/backup" replace>
        {safetyWords().backup.title}
      </A>
      <A class="btn second" href="/board">
        {boardWords().recording.openBoard}
      </A>
    </nav>
  );
}
