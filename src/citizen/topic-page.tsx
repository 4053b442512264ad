import type { JSX } from "solid-js";
import type { Topic } from "../domain/guide/guide";
import { Illustration } from "../ui/illustrations/illustration";
import type { IllustrationName } from "../ui/illustrations/illustration-files";
import { words } from "../wording/words";
import { Frame } from "./frame";
import { HomeButton } from "./home-button";

/** What life in the delta has to do with a topic. */
const pictures: Record<Topic, IllustrationName> = {
  papers: "house",
  identity: "khmer",
  payments: "market",
  market: "coconut",
  health: "health",
  safety: "safety",
  phone: "phone",
};

/** A topic: its name, then the children, and its picture where they leave it room. */
export function TopicPage(props: { topic: Topic; children: JSX.Element }) {
  return (
    <Frame actions={<HomeButton />}>
      <h1>{words().welcome.topics[props.topic]}</h1>
      {props.children}
      <Illustration name={pictures[props.topic]} />
    </Frame>
  );
}
