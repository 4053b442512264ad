import { catalogue } from "../../content/catalogue";
import { useSession } from "../../desk/live-session";
import type { SignedHere } from "../../desk/live-signed";
import { authorWords } from "../../wording/author-words";
import type { BeginningDrafts } from "../create-beginning";
import { createNames } from "../create-names";
import { isExpiredStanding } from "../is-expired-here";
import { momentOf } from "../moment-of";
import { OwnActs } from "./own-acts";
import { SignedFacts } from "./signed-facts";

interface OwnRowProps {
  own: SignedHere;
  beginning: BeginningDrafts;
}

/** A guide of the office's own: how it stands, who wrote it and who looked. */
export function OwnRow(props: OwnRowProps) {
  const desk = useSession()().desk;
  const says = authorWords;
  const names = createNames();
  const title = () => props.own.guide?.title ?? props.own.code;
  const isOfHouse = () => catalogue.some(({ code }) => code === props.own.code);
  const isExpired = () => isExpiredStanding(desk, props.own);
  const who = () => {
    const { writers, by, at } = props.own.signed;
    return says().own.writtenBy(writers.map(names()).join(", "), names()(by), momentOf(at));
  };
  return (
    <li class="card writing-row">
      <SignedFacts
        own={props.own}
        title={title()}
        state={isOfHouse() ? says().states.changed : says().states.ours}
        isExpired={isExpired()}
        who={who()}
        elsewhere={says().own.elsewhere}
      />
      <OwnActs own={props.own} title={title()} isExpired={isExpired()} beginning={props.beginning} />
    </li>
  );
}
