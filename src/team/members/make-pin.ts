import { randomPin } from "../../device/random-signs";
import { pinFault } from "../../domain/office/pin-guard";

/** A first PIN: by chance, and none of those a stranger tries first. */
export function makePin(): string {
  const pin = randomPin();
  return pinFault(pin) ? makePin() : pin;
}
