// @chunk device
import { keepChoice, keptChoice } from "./kept-choice";
import { within } from "./within";

const kept = "tram-so-printer";

/** Whether citizens may print at this tablet; they may until somebody says that no printer is there. */
export const hasPrinter = (): boolean => keptChoice(kept) !== "none";

/** Keeps for this tablet whether a printer is there; false when the browser refuses to store anything. */
export const keepPrinter = (there: boolean): boolean => keepChoice(kept, there ? "there" : "none");

/** A picture that is not loaded by then is left out, and the words are printed. */
const drawnWithinMs = 5_000;

/**
 * Prints the page once every picture on it is drawn: a printer would leave out what is still being fetched. Nobody
 * waits for the printer itself: a browser tells neither that paper came out nor that none did.
 */
export async function printWhenDrawn(paper: ParentNode): Promise<void> {
  const pictures = [...paper.querySelectorAll("img")];
  const drawn = [document.fonts.ready, ...pictures.map((picture) => picture.decode().catch(() => undefined))];
  await within(drawnWithinMs, Promise.all(drawn)).catch(() => undefined);
  print();
}
