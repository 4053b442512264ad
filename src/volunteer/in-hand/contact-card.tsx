import { lazy, Show, Suspense } from "solid-js";
import { liveContact } from "../../desk/live-contacts";
import { answerBy } from "../../domain/contact/answer-by";
import { aboutRequest } from "../../domain/event";
import { SealedCard } from "../../ui/codes/sealed-card";
import { spokenDay } from "../../wording/day-words";
import { sealedWords } from "../../wording/sealed-words";
import { createOpening } from "./create-opening";
import type { InTheHand } from "../console/console-context";

const ContactElsewhere = lazy(async () => ({
  default: (await import("../sharing/contact-elsewhere")).ContactElsewhere,
}));

/** The contact that this citizen left. It stays sealed until the helper gives their key card and PIN, on the tablet it lies on. */
export function ContactCard(props: InTheHand) {
  const contact = liveContact(props.context.session().desk, aboutRequest(props.request.id));
  const opening = createOpening(props.context, () => props.request.id);
  /** The tablet that keeps it, where that is another one. */
  const elsewhere = () => (contact() && !contact()!.kept ? props.request.contactOn : undefined);
  return (
    <>
      <Suspense>
        <Show when={elsewhere()}>{(tablet) => <ContactElsewhere tablet={tablet()} context={props.context} />}</Show>
      </Suspense>
      <Show when={contact()?.kept} keyed>
        {(kept) => (
          <section class="card sealed-home" aria-labelledby="contact-title">
            <h2 id="contact-title">{sealedWords().title}</h2>
            <p>
              {sealedWords().purposes[kept.consent.purpose]}{" "}
              {sealedWords().answerBy(spokenDay(answerBy(props.context.view().office.hours, kept.consent.at)))}
            </p>
            <SealedCard {...opening} />
          </section>
        )}
      </Show>
    </>
  );
}
