import { createMemo } from "solid-js";
import { useDesk, useDeskState } from "../../desk/live-desk";
import { liveOffice } from "../../desk/live-office";
import { createHomeSite } from "./create-home-site";

/** The office this tablet stands in, if one was opened, and where its codes lead: undefined while that is not known. */
export function createHomeOffice() {
  const [state, desk] = [useDeskState(), useDesk()];
  const asked = createMemo(() => {
    const open = desk();
    return open ? liveOffice(open) : undefined;
  });
  // A browser that keeps nothing has no office; a desk that is still opening may have one.
  const known = () => (state().state === "refused" ? { office: undefined } : asked()?.());
  const site = createHomeSite(() => known() && (known()?.office?.publicAddress ?? ""));
  return { office: () => known()?.office, site };
}
