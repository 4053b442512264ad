import { Show } from "solid-js";
import { eraseContact } from "../../../desk/contact/erase-contact";
import { liveCards, liveContact } from "../../../desk/live-contacts";
import { answerBy } from "../../../domain/contact/answer-by";
import { aboutRequest } from "../../../domain/event";
import { contactWords } from "../../../wording/contact-words";
import { spokenDay } from "../../../wording/day-words";
import { PictureButton } from "../sheet/picture-button";
import type { AtFoot } from "./withdraw";

interface Choosing extends AtFoot {
  onLeave: () => void;
}

/** Lets the citizen leave a contact, if the office can keep it sealed. Once it is left, one tap erases it. */
export function ContactChoice(props: Choosing) {
  const cards = liveCards(props.desk);
  const contact = liveContact(props.desk, aboutRequest(props.turn.request.id));
  const onErase = () => void props.verb.run(() => eraseContact(props.desk, props.turn.request.id));
  return (
    <Show
      when={contact()?.kept}
      fallback={
        <Show when={contact() && cards()?.length}>
          <PictureButton picture="leave-contact" words={contactWords().choose} onChoose={() => props.onLeave()} />
        </Show>
      }
    >
      {(kept) => (
        <PictureButton
          picture="erase"
          words={contactWords().erase}
          more={contactWords().left(spokenDay(answerBy(props.turn.office?.hours, kept().consent.at)))}
          onChoose={onErase}
        />
      )}
    </Show>
  );
}
