import { createMemo } from "solid-js";
import { useDesk, useDeskState } from "../../desk/live-desk";
import { liveOffice } from "../../desk/live-office";
import { createHomeSite } from "./create-home-site";

/** The office of this tablet, if one was opened, and the address its codes lead to; undefined while that is not known. */
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
