import { createSignal, For, Show } from "solid-js";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { cardQr, writeCard, type Card } from "../../domain/contact/card-code";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { cardsWords } from "../../wording/cards-words";
import { ReadBack } from "./read-back";

/** Cards that were made for somebody and are not valid yet. */
export interface InTheMaking {
  made: { cards: readonly Card[]; keep: () => Promise<void> };
  name: string;
}

/** Cards are printed and then read back, because a card that nobody can read would lock the office out of the contacts. */
export function CardsMade(props: { making: InTheMaking; onDone: (kept: boolean) => void }) {
  const [printed, setPrinted] = createSignal(false);
  const says = () => cardsWords().print;
  return (
    <section class="key-cards-made card">
      <Show when={!printed()} fallback={<ReadBack made={props.making.made} onKept={() => props.onDone(true)} />}>
        <h2>{says().title}</h2>
        <p>{says().how}</p>
        <div class="key-cards printed">
          <For each={props.making.made.cards}>{(card) => <PrintedCard card={card} name={props.making.name} />}</For>
        </div>
        <p class="row">
          <button class="btn second" onClick={() => print()}>
            {says().button}
          </button>
          <button class="btn main" onClick={() => setPrinted(true)}>
            {says().printed}
          </button>
        </p>
      </Show>
      <button class="btn quiet" onClick={() => props.onDone(false)}>
        {says().cancel}
      </button>
    </section>
  );
}

function PrintedCard(props: { card: Card; name: string }) {
  const session = useSession();
  const known = liveOffice(session().desk);
  const kind = () => cardsWords().kinds[props.card.kind];
  return (
    <article class="key-card" aria-label={kind()}>
      <LazyQrCode text={cardQr(props.card)} label={cardsWords().print.qr(kind())} />
      <div>
        <p>
          <strong>{props.card.kind === "key" ? cardsWords().print.of(kind(), props.name) : kind()}</strong>
        </p>
        <p>{known()?.office?.name}</p>
        <p class="key-card-letters">{writeCard(props.card)}</p>
        <p>{cardsWords().print.keep}</p>
      </div>
    </article>
  );
}
