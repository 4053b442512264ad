import { Show } from "solid-js";
import { withdrawFigures } from "../../desk/figures/withdraw-figures";
import { liveShelf } from "../../desk/live-coverage";
import type { Sender } from "../../domain/figures/sender";
import { dayInVietnam } from "../../domain/office/service-day";
import { ById } from "../../ui/by-id";
import { coverageWords } from "../../wording/coverage-words";
import { typedDay } from "../../wording/typed-day";
import { AskFirst } from "../ask-first";
import type { TeamContext } from "../team-context";

type Known = Sender & { id: string; made: number | undefined };

/** Whose files are taken, the mark of each, and the way back from a file that was taken by mistake. */
export function Senders(props: { context: TeamContext }) {
  const says = () => coverageWords().file;
  const known = liveShelf(props.context.session().desk, async (shelf) =>
    Promise.all(
      (await shelf.senders()).map(async (one): Promise<Known> => ({
        ...one,
        id: one.key,
        made: await shelf.lastTaken(one.unit),
      })),
    ),
  );
  return (
    <Show when={known()?.length}>
      <h3>{says().senders}</h3>
      <ul class="plain-list senders">
        <ById all={known()!}>{(sender) => <SenderRow context={props.context} sender={sender()} />}</ById>
      </ul>
    </Show>
  );
}

function SenderRow(props: { context: TeamContext; sender: Known }) {
  const says = () => coverageWords().file;
  const onYes = (made: number, close: () => void) => {
    close();
    const { desk, office } = props.context.session();
    return props.context.act(() =>
      withdrawFigures(desk, { office, unit: props.sender.unit, made }, props.context.me()),
    );
  };
  return (
    <li>
      <span class="spread">
        <span>{props.sender.name}</span>
        <span class="second-ink">{props.sender.mark}</span>
      </span>
      <Show when={props.sender.made} fallback={<p class="small second-ink">{says().nothingStands}</p>}>
        {(made) => (
          <div class="path">
            <span class="small second-ink">{says().madeOn(typedDay(dayInVietnam(made())))}</span>
            <AskFirst
              ask={says().letGo(props.sender.name)}
              yes={says().letGoYes}
              looks={{ ask: "quiet", yes: "danger" }}
              onYes={(close) => onYes(made(), close)}
            >
              {says().letGoHow}
            </AskFirst>
          </div>
        )}
      </Show>
    </li>
  );
}
