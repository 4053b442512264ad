import { createEffect, createSignal } from "solid-js";

const allowed = /* @__PURE__ */ createSignal(true);

/** Whether the office lets the machine voice speak. */
export const officeAllows = (): boolean => allowed[0]();

/** Silences the machine voice where the office said so; until it is known, and where nothing was said, it speaks. */
export const followOffice = (machineVoice: () => boolean | undefined): void =>
  createEffect(() => allowed[1](machineVoice() !== false));
