import { createMemo } from "solid-js";
import { liveChecks } from "../../desk/live-checks";
import { useDesk, useDeskState } from "../../desk/live-desk";
import { liveOffice } from "../../desk/live-office";
import { datedHere, type Checks } from "../../domain/guide/checked-here";
import type { Guide } from "../../domain/guide/guide";
import type { Office } from "../../domain/office/office";
import { createHomeSite } from "./create-home-site";

/** The office of this tablet, if one was opened, and a guide with the dates it has there. */
export interface HomeOffice {
  office: Office | undefined;
  dated: (guide: Guide) => Guide;
}

const homeOf = (office: Office | undefined, checks: Checks): HomeOffice => ({
  office,
  dated: (guide) => datedHere(guide, checks),
});

/** The office of this tablet and the address its codes lead to; both undefined while that is not known. */
export function createHomeOffice() {
  const [state, desk] = [useDeskState(), useDesk()];
  const asked = createMemo(() => {
    const open = desk();
    return open && { office: liveOffice(open), checks: liveChecks(open) };
  });
  const told = (): HomeOffice | undefined => {
    const [office, checks] = [asked()?.office(), asked()?.checks()];
    return office && checks && homeOf(office.office, checks);
  };
  // A browser that keeps nothing has no office; a desk that is still opening may have one.
  const known = () => (state().state === "refused" ? homeOf(undefined, []) : told());
  const site = createHomeSite(() => known() && (known()?.office?.publicAddress ?? ""));
  return { known, site };
}
