import { appsMeaning } from "../apps/meaning";
import { bubbleMeaning } from "../bubble/meaning";
import { buttonMeaning } from "../button/meaning";
import { callerMeaning } from "../caller/meaning";
import { callsMeaning } from "../calls/meaning";
import { choiceMeaning } from "../choice/meaning";
import { faceMeaning } from "../face/meaning";
import { fieldMeaning } from "../field/meaning";
import { gesturesMeaning } from "../gestures/meaning";
import { lettersMeaning } from "../letters/meaning";
import { listingMeaning } from "../listing/meaning";
import { noticeMeaning } from "../notice/meaning";
import { paperMeaning } from "../paper/meaning";
import { pickerMeaning } from "../picker/meaning";
import { productMeaning } from "../product/meaning";
import { qrMeaning } from "../qr/meaning";
import { resultMeaning } from "../result/meaning";
import { rowsMeaning } from "../rows/meaning";
import { sizesMeaning } from "../sizes/meaning";
import { statesMeaning } from "../states/meaning";
import { tabsMeaning } from "../tabs/meaning";
import { textMeaning } from "../text/meaning";
import { tickMeaning } from "../tick/meaning";
import { tilesMeaning } from "../tiles/meaning";
import { toggleMeaning } from "../toggle/meaning";
import type { Meaning, Target } from "../meaning";
import type { Part, PartName, PartOf } from "./schemas";

/** What a touch of each part means; a part without a meaning does not compile. */
export type PartMeanings = { [Name in PartName]: Meaning<PartOf<Name>> };

const meanings: PartMeanings = {
  text: textMeaning,
  field: fieldMeaning,
  button: buttonMeaning,
  choice: choiceMeaning,
  notice: noticeMeaning,
  rows: rowsMeaning,
  paper: paperMeaning,
  qr: qrMeaning,
  face: faceMeaning,
  bubble: bubbleMeaning,
  caller: callerMeaning,
  apps: appsMeaning,
  states: statesMeaning,
  tick: tickMeaning,
  toggle: toggleMeaning,
  picker: pickerMeaning,
  sizes: sizesMeaning,
  result: resultMeaning,
  listing: listingMeaning,
  product: productMeaning,
  tiles: tilesMeaning,
  tabs: tabsMeaning,
  gestures: gesturesMeaning,
  calls: callsMeaning,
  letters: lettersMeaning,
};

/** All that can be tapped or typed into on a part, in the order in which it is read. */
export function targetsOn(part: Part): Target[] {
  const { targets } = meanings[part.part] as Meaning<Part>;
  return targets(part);
}
