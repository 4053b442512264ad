import { liveMembers } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { topics, type Topic } from "../../domain/guide/guide";
import { paperWords } from "../../wording/paper-words";
import { words } from "../../wording/words";
import { Choose } from "./choose";

interface WhatAndWhoProps {
  topic: Topic | undefined;
  helper: string;
  onTopic: (topic: Topic | undefined) => void;
  onHelper: (member: string) => void;
}

/** What a line of the sheet was about, and who helped. */
export function WhatAndWho(props: WhatAndWhoProps) {
  const members = liveMembers(useSession()().desk);
  const says = () => paperWords().enter;
  const topicChoices = () => [
    { value: "", says: says().general },
    ...topics.map((topic) => ({ value: topic, says: words().welcome.topics[topic] })),
  ];
  const helperChoices = () => (members() ?? []).map(({ id, name }) => ({ value: id, says: name }));
  const onTopic = (value: string) => props.onTopic(topics.find((topic) => topic === value));
  return (
    <>
      <Choose label={says().topic} choices={topicChoices()} chosen={props.topic ?? ""} onChoose={onTopic} />
      <Choose label={says().helper} choices={helperChoices()} chosen={props.helper} onChoose={props.onHelper} />
    </>
  );
}
