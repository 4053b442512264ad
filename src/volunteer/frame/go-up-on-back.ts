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
    const up = screenUp(here);
    if (typeof leaving.to !== "number" || leaving.to >= 0 || !up) return;
    leaving.preventDefault();
    // The router first goes forward again; an address set before that would overwrite the citizen's place in the history.
    addEventListener("popstate", () => navigate(up, { replace: true }), { once: true });
  });
}

/** From the rows behind a number to where it stands, from a unit to its list, else to the screen above. */
function screenUp({ pathname, query, search }: ReturnType<typeof useLocation>): string | undefined {
  if (query["rows"] === undefined) return query["unit"] ? pathname : screenAbove(pathname);
  const kept = new URLSearchParams(search);
  kept.delete("rows");
  return `${pathname}?${kept.toString()}`;
}
