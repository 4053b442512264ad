import { createSignal, For, Match, Show, Switch } from "solid-js";
import { eraseContact } from "../desk/contact/erase-contact";
import { openContact } from "../desk/contact/open-contact";
import { liveContact } from "../desk/live-contacts";
import { answerBy } from "../domain/contact/answer-by";
import type { Contact } from "../domain/contact/contact";
import { cardsWords } from "../wording/cards-words";
import { spokenDay } from "../wording/day-words";
import type { InTheHand } from "./room";
import { UnlockForm } from "./unlock-form";
import "./contact-card.css";

/** What the citizen in hand left to be reached by: sealed until the key card and the PIN are given. */
export function ContactCard(props: InTheHand) {
  const desk = () => props.room.session().desk;
  const contact = liveContact(desk(), props.request.id);
  return (
    <Show when={contact()?.kept} keyed>
      {(kept) => (
        <section class="card contact-card" aria-labelledby="contact-title">
          <h2 id="contact-title">{cardsWords().contact.title}</h2>
          <p>
            {cardsWords().contact.purposes[kept.consent.purpose]}{" "}
            {cardsWords().contact.answerBy(spokenDay(answerBy(props.room.view().office.hours, kept.consent.at)))}
          </p>
          <Opened {...props} />
        </section>
      )}
    </Show>
  );
}

/** What was opened lives on this screen alone, and ends with it. */
function Opened(props: InTheHand) {
  const desk = () => props.room.session().desk;
  const [shown, setShown] = createSignal<Contact>();
  const [unlocking, setUnlocking] = createSignal(false);
  const [fault, setFault] = createSignal("");
  const onOpen = async () => {
    const answer = await openContact(desk(), props.request.id, props.room.me());
    if ("contact" in answer) return void setShown(answer.contact);
    setUnlocking(answer.refused === "locked");
    setFault(answer.refused === "gone" ? cardsWords().contact.gone : "");
    if (answer.refused === "not-in-hand") setFault(cardsWords().contact.notInHand);
  };
  const onUnlocked = () => {
    setUnlocking(false);
    void onOpen();
  };
  const onErase = () => void eraseContact(desk(), props.request.id);
  return (
    <>
      <p role="alert" class="fault">
        {fault()}
      </p>
      <Switch
        fallback={
          <button class="btn second" onClick={() => void onOpen()}>
            {cardsWords().contact.open}
          </button>
        }
      >
        <Match when={shown()}>
          {(contact) => (
            <>
              <Parts contact={contact()} />
              <button class="btn quiet" onClick={onErase}>
                {cardsWords().contact.erase}
              </button>
            </>
          )}
        </Match>
        <Match when={unlocking()}>
          <UnlockForm desk={desk()} member={props.room.me()} onUnlocked={onUnlocked} />
        </Match>
      </Switch>
    </>
  );
}

function Parts(props: { contact: Contact }) {
  return (
    <dl>
      <For each={["name", "phone", "hamlet"] as const}>
        {(part) => (
          <Show when={props.contact[part]}>
            <dt>{cardsWords().contact[part]}</dt>
            <dd>{props.contact[part]}</dd>
          </Show>
        )}
      </For>
    </dl>
  );
}
