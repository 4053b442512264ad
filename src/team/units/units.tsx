import { Show } from "solid-js";
import { teamWords } from "../../wording/team-words";
import { unitWords } from "../../wording/unit-words";
import { TeamPage } from "../team-page";
import { Hamlets } from "./hamlets";
import { MergeForm } from "./merge-form";
import { MinimumForm } from "./minimum-form";
import { PlaceForm } from "./place-form";
import { Teams } from "./teams";
import { TermsForm } from "./terms-form";

/** Where the office stands, its hamlets and teams, and what things are called here. */
export function Units() {
  return (
    <TeamPage title={() => unitWords().title}>
      {(room) => (
        <Show when={room.isLead()} fallback={<p>{teamWords().leadOnly}</p>}>
          <PlaceForm room={room} />
          <Hamlets room={room} />
          <Teams room={room} />
          <MinimumForm room={room} />
          <TermsForm room={room} />
          <MergeForm room={room} />
        </Show>
      )}
    </TeamPage>
  );
}
