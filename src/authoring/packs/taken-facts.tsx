import { useSession } from "../../desk/live-session";
import type { SignedHere } from "../../desk/live-signed";
import { authorWords } from "../../wording/author-words";
import { createNames } from "../create-names";
import { isExpiredStanding } from "../is-expired-here";
import { momentOf } from "../moment-of";
import { SignedFacts } from "../own/signed-facts";

/** A guide of another office: how it stands here, where it comes from, and who took it up. */
export function TakenFacts(props: { own: SignedHere; title: string }) {
  const desk = useSession()().desk;
  const others = () => authorWords().packs.others;
  const names = createNames();
  const who = () => {
    const { from, by, at } = props.own.signed;
    const office = from ? `${others().from(from.name, from.mark)} ` : "";
    return office + others().by(names()(by), momentOf(at));
  };
  return (
    <SignedFacts
      own={props.own}
      title={props.title}
      state={props.own.signed.withdrawn ? undefined : others().state}
      isExpired={isExpiredStanding(desk, props.own)}
      who={who()}
      elsewhere={others().elsewhere}
    />
  );
}
