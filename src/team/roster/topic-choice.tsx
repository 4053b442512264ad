import { topics } from "../../domain/guide/guide";
import { rosterWords } from "../../wording/roster-words";
import { words } from "../../wording/words";
import { Choice } from "../choice";

/** What the work away from the tablet was about; one topic, or many. */
export function TopicChoice(props: { chosen: string; onChoose: (topic: string) => void }) {
  const says = () => rosterWords().outing;
  return (
    <Choice
      label={says().topic}
      value={props.chosen}
      none={says().anything}
      options={topics.map((topic) => ({ value: topic, name: words().welcome.topics[topic] }))}
      onChoose={(topic) => props.onChoose(topic)}
    />
  );
}
