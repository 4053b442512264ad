import { useBeforeLeave, useLocation, useNavigate } from "@solidjs/router";
import { screenAbove } from "../../domain/team/may";

/** Back leads one screen up, from a unit of a list to the list; only from the waiting list it leaves the staff's side, to the citizen's. */
export function goUpOnBack(): void {
  const here = useLocation();
  const navigate = useNavigate();
  useBeforeLeave((leaving) => {
    const up = here.query["unit"] ? here.pathname : screenAbove(here.pathname);
    if (typeof leaving.to !== "number" || leaving.to >= 0 || !up) return;
    leaving.preventDefault();
    // The router goes forward again first; an address written before that would stand in the citizen's place.
    addEventListener("popstate", () => navigate(up, { replace: true }), { once: true });
  });
}
