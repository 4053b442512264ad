import { createEffect, on, type Accessor } from "solid-js";
import { chime } from "../../device/chime";
import type { HelpRequest } from "../../domain/request/help-request";

/** Plays a chime when somebody joins the list. People who were waiting before the screen opened are not counted. */
export function chimeForNew(waiting: Accessor<HelpRequest[] | undefined>): void {
  createEffect(
    on(waiting, (list, before) => {
      const known = new Set(before?.map((request) => request.id));
      if (before && list?.some((request) => !known.has(request.id))) chime();
    }),
  );
}
