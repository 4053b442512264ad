/** A choice of one way to decide a rule. */
export function RuleChoice<V extends string>(props: {
  name: string;
  value: V;
  chosen: V;
  says: string;
  onChoose: (value: V) => void;
}) {
  return (
    <label>
      <input
        type="radio"
        name={props.name}
        checked={props.chosen === props.value}
        onChange={() => props.onChoose(props.value)}
      />
      {props.says}
    </label>
  );
}
