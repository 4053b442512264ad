import { randomPin } from "../../device/random-signs";
import { pinFault } from "../../domain/office/pin-guard";

/** A random first PIN, but none that a stranger would try first. */
export function makePin(): string {
  const pin = randomPin();
  return pinFault(pin) ? makePin() : pin;
}
