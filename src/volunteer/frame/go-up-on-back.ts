import { useBeforeLeave, useLocation, useNavigate } from "@solidjs/router";
import { screenAbove } from "../../domain/team/may";

/**
 * The browser's Back goes one screen up (from a unit to its list). Only from the waiting list does it leave the staff
 * side.
 */
export function goUpOnBack(): void {
  const here = useLocation();
  const navigate = useNavigate();
  useBeforeLeave((leaving) => {
    const up = here.query["unit"] ? here.pathname : screenAbove(here.pathname);
    if (typeof leaving.to !== "number" || leaving.to >= 0 || !up) return;
    leaving.preventDefault();
    // The router first goes forward again; an address set before that would overwrite the citizen's place in the history.
    addEventListener("popstate", () => navigate(up, { replace: true }), { once: true });
  });
}
