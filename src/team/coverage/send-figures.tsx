import { createSignal, For, Show } from "solid-js";
import { sendFiguresUp } from "../../desk/figures/send-up";
import { dayInVietnam } from "../../domain/office/service-day";
import type { FigureReader, FigureTraffic } from "../../hub/figures/figure-door";
import { MarkAsked } from "../../ui/fields/mark-asked";
import { devicesWords } from "../../wording/devices-words";
import { typedDay } from "../../wording/typed-day";
import { AskFirst } from "../ask-first";
import { upwardWords } from "../../wording/upward-words";
import type { TeamContext } from "../team-context";

interface SendFiguresProps {
  context: TeamContext;
  traffic: FigureTraffic;
}

/** A lead compares the mark of whoever receives, once; from then on the figures go up from this tablet by themselves. */
export function SendFigures(props: SendFiguresProps) {
  const says = () => upwardWords();
  const { figures } = props.context.session().desk.hub;
  const [said, setSaid] = createSignal("");
  const [found, setFound] = createSignal<{ province: string; readers: FigureReader[] }>();
  const chosen = () => props.traffic.sends?.readers ?? [];
  const onAsk = async () => {
    setSaid(says().asking);
    const answer = await figures.readers().catch((): { refused: "hub-away" } => ({ refused: "hub-away" }));
    if ("refused" in answer) return void setSaid(devicesWords().refusals[answer.refused]);
    const others = answer.readers.filter(({ key }) => !chosen().some((one) => one.key === key));
    setFound(others.length ? { ...answer, readers: others } : undefined);
    setSaid(answer.readers.length ? "" : says().nobody);
  };
  const onYes = async (reader: FigureReader) => {
    setFound(undefined);
    await figures.sendTo([...chosen(), reader]);
    setSaid(says().sent[await sendFiguresUp(props.context.session().desk)]);
  };
  const onStop = async (close: () => void) => {
    close();
    await figures.sendTo([]);
    setSaid("");
  };
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <SendsTo traffic={props.traffic} />
      <p role="status">{said()}</p>
      <For each={found()?.readers}>
        {(reader) => (
          <Compare
            name={says().reader(found()?.province ?? "", reader.mark)}
            onYes={() => void props.context.act(() => onYes(reader))}
            onNo={() => setFound(undefined)}
          />
        )}
      </For>
      <div class="path">
        <Show when={!found()}>
          <button class={props.traffic.sends ? "btn quiet" : "btn second"} onClick={() => void onAsk()}>
            {props.traffic.sends ? says().askMore : says().ask}
          </button>
        </Show>
        <Show when={props.traffic.sends}>
          <AskFirst
            ask={says().stop}
            yes={says().stopYes}
            looks={{ ask: "quiet", yes: "danger" }}
            onYes={(close) => props.context.act(() => onStop(close))}
          >
            {says().stopHow}
          </AskFirst>
        </Show>
      </div>
    </section>
  );
}

/** For whom they go up, and when they last did. */
function SendsTo(props: { traffic: FigureTraffic }) {
  return (
    <Show when={props.traffic.sends}>
      {(sends) => (
        <>
          <p>
            {upwardWords().sendsTo(
              sends()
                .readers.map(({ mark }) => mark)
                .join(", "),
            )}
          </p>
          <p>{lastPut(sends().lastPut)}</p>
        </>
      )}
    </Show>
  );
}

const lastPut = (at: number | undefined): string =>
  at === undefined ? upwardWords().notYet : upwardWords().lastPut(typedDay(dayInVietnam(at)));

function Compare(props: { name: string; onYes: () => void; onNo: () => void }) {
  const says = () => upwardWords();
  return (
    <MarkAsked
      mark={props.name}
      ask={says().compare}
      yes={says().yes}
      no={says().no}
      onYes={props.onYes}
      onNo={props.onNo}
    />
  );
}
