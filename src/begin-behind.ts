// @chunk later
import { publishOwnGuides } from "./content/own-guides";
import type { Desk } from "./desk/desk";
import { ownGuidesHere } from "./desk/guide/own-guides-here";
import { forgetCopies } from "./device/forget-copies";
import { keptChoice } from "./device/kept-choice";
import type { SignedGuide } from "./domain/guide/signed-guide";

/** What nobody waits for, once the desk is open. */
export function beginBehind(desk: Desk): void {
  void forgetCopies(["names", "secrets"]);
  keepGuidesPublished(desk);
  if (keptChoice("tram-so-voices")) void bringRecorded();
}

/** What was signed or withdrawn, on this page or elsewhere, is found by the citizens of the next sitting. */
function keepGuidesPublished(desk: Desk): void {
  const publish = (signed: readonly SignedGuide[]) =>
    void ownGuidesHere(desk, signed).then(publishOwnGuides, () => undefined);
  desk.journal.watch(
    () => desk.journal.things("guide"),
    publish,
    () => undefined,
  );
}

/** What people read aloud on this tablet; nothing is fetched where nobody did. */
const bringRecorded = () =>
  import("./practice/voice/bring-voices").then(({ bringVoices }) => bringVoices()).catch(() => undefined);
