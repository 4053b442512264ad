import { createSignal, For, Match, Show, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { Turn } from "../../desk/read-turn";
import { chooseWay } from "../../desk/request/choose-way";
import { timesOfDay, type TimeOfDay } from "../../domain/request/way";
import { turnWords } from "../../wording/turn-words";
import { ChooseHamlet } from "./choose-hamlet";
import { createVerb } from "./create-verb";
import { PictureButton } from "./picture-button";
import { TurnSheet } from "./turn-sheet";

type Plan = { way: "call-back" } | { way: "home-visit"; hamlet?: string };

/** A call back or a visit instead of waiting: one question a screen; the number, the hamlet and the time are all. */
export function ChooseWay(props: { desk: Desk; turn: Turn; onDone: () => void }) {
  const [plan, setPlan] = createSignal<Plan>();
  const verb = createVerb();
  const hamlets = () => props.turn.office?.hamlets ?? [];
  const number = () => props.turn.request.number;
  const lacksHamlet = () => {
    const at = plan();
    return at?.way === "home-visit" && !at.hamlet;
  };
  const onTime = async (time: TimeOfDay) => {
    if (await verb.run(() => chooseWay(props.desk, props.turn.request.id, { ...plan()!, time }))) props.onDone();
  };
  return (
    <Switch
      fallback={
        <Times number={number()} failed={verb.failed()} onBack={() => setPlan()} onTime={(time) => void onTime(time)} />
      }
    >
      <Match when={!plan()}>
        <TurnSheet title={turnWords().way.title} number={number()} onBack={props.onDone}>
          <div class="sheet-rows">
            <PictureButton
              picture="callBack"
              words={turnWords().way.callBack}
              onChoose={() => setPlan({ way: "call-back" })}
            />
            <Show when={hamlets().length}>
              <PictureButton
                picture="home"
                words={turnWords().way.homeVisit}
                onChoose={() => setPlan({ way: "home-visit" })}
              />
            </Show>
          </div>
        </TurnSheet>
      </Match>
      <Match when={lacksHamlet()}>
        <ChooseHamlet
          hamlets={hamlets()}
          number={number()}
          onBack={() => setPlan()}
          onChoose={(hamlet) => setPlan({ way: "home-visit", hamlet })}
        />
      </Match>
    </Switch>
  );
}

function Times(props: { number: string; failed: boolean; onBack: () => void; onTime: (time: TimeOfDay) => void }) {
  return (
    <TurnSheet title={turnWords().way.when} number={props.number} failed={props.failed} onBack={props.onBack}>
      <div class="sheet-rows">
        <For each={timesOfDay}>
          {(time) => (
            <PictureButton picture={time} words={turnWords().way.times[time]} onChoose={() => props.onTime(time)} />
          )}
        </For>
      </div>
    </TurnSheet>
  );
}
