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
        <>
          <PlaceForm room={room} />
          <Hamlets room={room} />
          <Teams room={room} />
          <MinimumForm room={room} />
          <TermsForm room={room} />
          <MergeForm room={room} />
        </>
      )}
    </TeamPage>
  );
}
