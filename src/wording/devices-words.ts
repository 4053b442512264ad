import { devices } from "./vi/devices";
import { wordsOf } from "./words";

/** The words of an office with several devices, in the language of the moment; loaded only with those screens. */
export const devicesWords = wordsOf("devices", devices);
