import { language } from "./words";

/** Shows staff their own language while they are here; what comes back gives the citizen theirs again. */
export function readAsStaff(): () => void {
  if (language() === "vi") return () => {};
  const shown = import("./speak").then(({ speakToStaff }) => speakToStaff());
  return () => void shown.then((giveBack) => giveBack());
}
