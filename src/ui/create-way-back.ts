import { createEffect, on, type Accessor } from "solid-js";

/** Back from its rows, a number stands where it was left, and the keyboard goes on from it. */
export function createWayBack(number: Accessor<string | undefined>, body: () => HTMLElement | undefined): void {
  createEffect(
    on(number, (shown, before) => {
      if (shown !== undefined || before === undefined) return;
      const link = body()?.querySelector<HTMLElement>(`[data-number="${CSS.escape(before)}"]`);
      link?.scrollIntoView({ block: "center" });
      link?.focus({ preventScroll: true });
    }),
  );
}
