// @chunk later
import { createSignal, Match, Switch } from "solid-js";
import { liveCards } from "../../desk/live-contacts";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { unkeptOf } from "../../desk/live-unkept";
import { cardsWords } from "../../wording/cards-words";
import { CardList } from "./card-list";
import { CardsMade, type InTheMaking } from "./cards-made";
import { FirstCards } from "./first-cards";
import "./cards.css";

/** The office's key cards: the first three, then a card for each member, and what to do about a lost one. */
export function Cards() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const cards = liveCards(session().desk);
  const unkept = unkeptOf(session().desk, session().member.id);
  const making = () => unkept.shown("cards");
  const setMaking = (made: InTheMaking) => unkept.show("cards", made);
  const [said, setSaid] = createSignal("");
  const onDone = (kept: boolean) => {
    unkept.kept("cards");
    setSaid(kept ? cardsWords().read.done : "");
  };
  return (
    <div class="staff-page cards-page">
      <h1>{cardsWords().title}</h1>
      <p>{cardsWords().how}</p>
      <p role="status">{said()}</p>
      <Switch>
        <Match when={known()?.office?.sample}>
          <p>{cardsWords().sample}</p>
        </Match>
        <Match when={making()} keyed>
          {(made) => <CardsMade making={made} onDone={onDone} />}
        </Match>
        <Match when={cards()?.length}>
          <CardList cards={cards()!} onMade={setMaking} onSaid={setSaid} />
        </Match>
        <Match when={cards()}>
          <FirstCards onMade={setMaking} />
        </Match>
      </Switch>
    </div>
  );
}
