import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { letIn } from "../../desk/team/let-in";
import { requestsAddress } from "../../domain/addresses";
import { dayInVietnam } from "../../domain/office/service-day";
import { spokenDay } from "../../wording/day-words";
import { teamWords } from "../../wording/team-words";
import { AskFirst } from "../ask-first";
import type { TeamContext } from "../team-context";

/** A lead who is signed in opens for a member without a PIN, after being asked once. The lead's own session ends then. */
export function LetIn(props: { member: TeamMember; context: TeamContext }) {
  const navigate = useNavigate();
  const says = () => teamWords().members;
  const maySee = () => props.context.mayDo("arrange-people") && props.member.id !== props.context.me();
  const onLetIn = async () => {
    const { desk, handTo } = props.context.session();
    const { id, name, role } = props.member;
    if (!(await props.context.act(() => letIn(desk, id, props.context.me())))) return;
    navigate(requestsAddress, { replace: true });
    handTo({ id, name, role });
  };
  return (
    <>
      <Show when={props.member.letIn}>
        {(last) => (
          <p class="let-in second-ink">
            {says().letInLast(props.context.nameOf(last().by), spokenDay(dayInVietnam(last().at)))}
          </p>
        )}
      </Show>
      <Show when={maySee()}>
        <AskFirst
          ask={says().letIn(props.member.name)}
          yes={says().letInNow}
          looks={{ ask: "second", yes: "main", all: "let-in" }}
          onYes={onLetIn}
        >
          {says().letInHow}
        </AskFirst>
      </Show>
    </>
  );
}
