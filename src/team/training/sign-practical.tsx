import { createMemo, createSignal, For, onMount, Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { describeMember } from "../../desk/team/describe-member";
import type { Topic } from "../../domain/guide/guide";
import { progressIn, type Course } from "../../domain/team/training";
import { trainingWords } from "../../wording/training-words";
import { words } from "../../wording/words";
import type { TeamContext } from "../team-context";
import { Certificate } from "./certificate";

interface SignProps {
  member: TeamMember;
  topic: Topic;
  courses: readonly Course[];
  context: TeamContext;
  onClose: () => void;
}

/** The practical check of a topic: a lead ticks what they saw themselves, and signs. */
export function SignPractical(props: SignProps) {
  const says = () => trainingWords().sign;
  const [seen, setSeen] = createSignal<number[]>([]);
  const [fault, setFault] = createSignal("");
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  const at = createMemo(() => progressIn(props.member, props.topic, props.courses));
  const passed = () => props.member.passed?.[props.topic] !== undefined;
  const tell = async (type: "topic-passed" | "topic-reopened") => {
    const { desk } = props.context.session();
    const fact = { type, data: { topic: props.topic } };
    return props.context.act(() => describeMember(desk, props.member.id, { by: props.context.me(), fact }));
  };
  const onSign = async () => {
    if (seen().length < says().checks.length) return void setFault(says().missing);
    setFault("");
    await tell("topic-passed");
    return undefined;
  };
  const onTick = (nth: number, on: boolean) => setSeen(on ? [...seen(), nth] : seen().filter((one) => one !== nth));
  return (
    <section class="card sign">
      <h2 ref={heading} tabindex="-1">
        {says().title(props.member.name, words().welcome.topics[props.topic])}
      </h2>
      <p>
        {trainingWords().states[at().state]} · {trainingWords().progress(at().done, at().of)}
      </p>
      <Show when={!passed()} fallback={<Passed {...props} onReopen={() => void tell("topic-reopened")} />}>
        <Show when={at().state === "ready"} fallback={<p class="notice care">{says().notYet(at().open.length)}</p>}>
          <fieldset class="ticks one">
            <legend>{says().how}</legend>
            <For each={says().checks}>
              {(check, nth) => (
                <label>
                  <input type="checkbox" onChange={(event) => onTick(nth(), event.currentTarget.checked)} />
                  <span>{check}</span>
                </label>
              )}
            </For>
          </fieldset>
          <p role="alert" class="fault">
            {fault()}
          </p>
          <button class="btn main" onClick={() => void onSign()}>
            {says().save}
          </button>
        </Show>
      </Show>
      <button class="btn quiet" onClick={() => props.onClose()}>
        {says().close}
      </button>
    </section>
  );
}

function Passed(props: SignProps & { onReopen: () => void }) {
  return (
    <>
      <Certificate member={props.member} context={props.context} />
      <button class="btn quiet" onClick={() => props.onReopen()}>
        {trainingWords().sign.reopen}
      </button>
    </>
  );
}
