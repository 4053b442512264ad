// @chunk later
import { useSession } from "../desk/live-session";
import { spotTitles } from "../wording/spot-titles";
import { staffWords } from "../wording/staff-words";
import { NewCode } from "./new-code";
import { UnkeptCode } from "./unkept-code";

/** The code that opens the door for the last lead, made anew when its paper is lost. */
export function Recovery() {
  const session = useSession();
  return (
    <div class="staff-page">
      <h1>{spotTitles().recovery}</h1>
      <p>{staffWords().setUp.recovery}</p>
      <UnkeptCode desk={session().desk} member={session().member.id} />
      <NewCode />
    </div>
  );
}
