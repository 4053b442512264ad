// @chunk later
import { useLocation } from "@solidjs/router";
import { createAskedPart } from "../../ui/create-asked-part";
import { mapWords } from "../../wording/map-words";
import { tabletWords } from "../../wording/tablet-words";
import { PlaceLinks } from "../place-links";
import { RoleForm } from "./role-form";

/** What belongs to the tablet beside its health: its other screens, and whom it stands in front of. */
export function BesideHealth() {
  createAskedPart(useLocation());
  return (
    <>
      <p>{mapWords().places.tablet}</p>
      <PlaceLinks place="tablet" title={tabletWords().link} />
      <RoleForm />
    </>
  );
}
