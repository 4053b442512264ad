import { createEffect, on, type Accessor } from "solid-js";
import { chime } from "../../device/chime";
import type { HelpRequest } from "../../domain/request/help-request";

/** Chimes when somebody joins the list; not for those who waited before the screen was opened. */
export function chimeForNew(waiting: Accessor<HelpRequest[] | undefined>): void {
  createEffect(
    on(waiting, (list, before) => {
      const known = new Set(before?.map((request) => request.id));
      if (before && list?.some((request) => !known.has(request.id))) chime();
    }),
  );
}
