import { onCleanup } from "solid-js";

/** Calls once at the first touch or key of a sitting: before it, browsers let no page speak. */
export function onFirstTouch(then: () => void): void {
  const signs = ["click", "keyup"] as const;
  const forget = () => signs.forEach((sign) => removeEventListener(sign, touched, { capture: true }));
  const touched = () => {
    forget();
    then();
  };
  for (const sign of signs) addEventListener(sign, touched, { capture: true });
  onCleanup(forget);
}
