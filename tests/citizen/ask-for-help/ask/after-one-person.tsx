import { onTestFinished } from "vitest";
import { page } from "vitest/browser";
import { YourTurn } from "../../../../src/citizen/ask-for-help/ask/your-turn";
import { keepSitting, setAsking } from "../../../../src/citizen/sitting";
import type { Desk } from "../../../../src/desk/desk";
import { askForHelp } from "../../../../src/desk/request/asking";
import { openedOffice } from "../../../cast/desk";
import { stuckAtThePhoto } from "../../../cast/requests";
import { show } from "../../../cast/shown";

export const button = (name: string | RegExp) => page.getByRole("button", { name });
export const number = (name: string) => page.getByRole("heading", { name, exact: true });
export const showTurn = (desk: Desk) => show(() => <YourTurn />, { desk: { state: "open", desk } });

/** Bà Sáu took A-001 at the photo of a guide, and the tablet still has her sitting. */
export async function afterBàSáu() {
  const { desk, lead } = await openedOffice();
  const answer = await askForHelp(desk, { from: stuckAtThePhoto });
  if ("refused" in answer) throw new Error(answer.refused);
  const { id } = answer.request;
  keepSitting({ request: id, practice: "/learn/DVC1/5" });
  onTestFinished(() => {
    keepSitting({ request: undefined, practice: undefined });
    setAsking(undefined);
  });
  desk.clock.now += 60_000;
  return { desk, lead, id };
}
