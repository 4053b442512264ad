import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { letIn } from "../../desk/team/let-in";
import { dayInVietnam } from "../../domain/office/service-day";
import { spokenDay } from "../../wording/day-words";
import { teamWords } from "../../wording/team-words";
import type { TeamRoom } from "../team-room";

/** A lead who is in lets a member in without a PIN, after being asked once; the lead's own session ends with it. */
export function LetIn(props: { member: TeamMember; room: TeamRoom }) {
  const navigate = useNavigate();
  const says = () => teamWords().members;
  const [asked, setAsked] = createSignal(false);
  const maySee = () => props.room.isLead() && props.member.id !== props.room.me();
  const onLetIn = async () => {
    const { desk, handTo } = props.room.session();
    const { id, name, role } = props.member;
    if (!(await props.room.act(() => letIn(desk, id, props.room.me())))) return;
    navigate("/volunteer", { replace: true });
    handTo({ id, name, role });
  };
  return (
    <>
      <Show when={props.member.letIn}>
        {(last) => (
          <p class="let-in second-ink">
            {says().letInLast(props.room.nameOf(last().by), spokenDay(dayInVietnam(last().at)))}
          </p>
        )}
      </Show>
      <Show when={maySee()}>
        <Show
          when={asked()}
          fallback={
            <button class="btn second let-in" onClick={() => setAsked(true)}>
              {says().letIn(props.member.name)}
            </button>
          }
        >
          <p class="row let-in">
            <span>{says().letInHow}</span>
            <button class="btn main" onClick={() => void onLetIn()}>
              {says().letInNow}
            </button>
            <button class="btn quiet" onClick={() => setAsked(false)}>
              {teamWords().cancel}
            </button>
          </p>
        </Show>
      </Show>
    </>
  );
}
