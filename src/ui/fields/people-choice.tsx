import { ById } from "../by-id";

interface Person {
  id: string;
  name: string;
}

/** A choice of one person by name, each with a word beneath. */
export function PeopleChoice<T extends Person>(props: {
  people: readonly T[] | undefined;
  beneath: (person: T) => string;
  onChoose: (person: T) => void;
}) {
  return (
    <div class="people">
      <ById all={props.people ?? []}>
        {(person) => (
          <button class="btn second person" onClick={() => props.onChoose(person())}>
            <span>{person().name}</span>
            <small>{props.beneath(person())}</small>
          </button>
        )}
      </ById>
    </div>
  );
}
