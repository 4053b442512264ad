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
      {(context) => (
        <>
          <PlaceForm context={context} />
          <Hamlets context={context} />
          <Teams context={context} />
          <MinimumForm context={context} />
          <TermsForm context={context} />
          <MergeForm context={context} />
        </>
      )}
    </TeamPage>
  );
}
