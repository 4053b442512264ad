import type { Owner } from "solid-js";
import type { Guide } from "../domain/guide/guide";
import { createSpeech } from "../device/speech";
import { createPlayer } from "../practice/player/create-player";
import { drawScreenAhead, type DrawnAhead } from "../ui/tap/tap";
import { StepScreen } from "./step-screen";

/** The words of a guide's first step as a picture, drawn while the finger still rests on the guide's row. */
export function drawFirstLook(guide: Guide, owner: Owner | null): DrawnAhead {
  const nothing = () => {};
  const picture = () => {
    const player = createPlayer({ guide, mode: "guided", speech: createSpeech() });
    return <StepScreen {...player} guide={guide} onOfferTaken={nothing} onLeave={nothing} wordsOnly />;
  };
  return drawScreenAhead(picture, owner);
}
